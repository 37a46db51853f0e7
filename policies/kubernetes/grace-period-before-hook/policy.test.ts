import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A workload with lines of its only container. */
const container = (lines: string, name = "app"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  template:
    spec:
      containers:
        - name: ${name}
          image: app:1
${lines.replaceAll(/^(?=.)/gm, "          ")}
`;

testPolicy(
  policy,
  {
    reports: {
      "longer than the usual grace period, at the number": {
        files: { "manifest.yaml": container("lifecycle: { preStop: { sleep: { seconds: «45» } } }") },
        message: "sleeps 45 seconds and the pod has 30",
      },
      "a command": container(`lifecycle: { preStop: { exec: { command: [sleep, «"30"»] } } }`),
      "a command of a shell": container("lifecycle: { preStop: { exec: { command: [/bin/sh, -c, «sleep 90»] } } }"),
      "as long as the pod's own grace period": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  terminationGracePeriodSeconds: 10
  containers: [{ name: app, image: app:1, lifecycle: { preStop: { sleep: { seconds: «10» } } } }]
`,
        },
        related: ["10"],
      },
    },
    silent: {
      shorter: container("lifecycle: { preStop: { sleep: { seconds: 10 } } }"),
      "a command that does more": container(
        "lifecycle: { preStop: { exec: { command: [sh, -c, 'sleep 60 && nginx -s quit'] } } }",
      ),
      "a longer grace period": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  terminationGracePeriodSeconds: 120
  containers: [{ name: app, image: app:1, lifecycle: { preStop: { sleep: { seconds: 60 } } } }]
`,
      "a grace period that a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  terminationGracePeriodSeconds: '{{ .Values.grace }}'
  containers: [{ name: app, image: app:1, lifecycle: { preStop: { sleep: { seconds: 60 } } } }]
`,
      "a time that a template fills in": container(
        "lifecycle: { preStop: { exec: { command: [sleep, '{{ .Values.sleep }}'] } } }",
      ),
      "another hook": container("lifecycle: { postStart: { exec: { command: [sleep, '60'] } } }"),
    },
  },
  { describe, it },
);
