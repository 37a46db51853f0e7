import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

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
      "a port without a probe, at the container's name": {
        files: { "manifest.yaml": container("ports: [{ containerPort: 80 }]", "«app»") },
        message: 'Container "app" serves a port',
      },
      "another probe": container(
        `ports: [{ containerPort: 80 }]
livenessProbe: { tcpSocket: { port: 80 } }`,
        "«app»",
      ),
    },
    silent: {
      "a probe": container(`ports: [{ containerPort: 80 }]
readinessProbe: { exec: { command: [ready] } }`),
      "no port": container("command: [work]"),
      "a patch, whose containers have no image": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, template: { spec: { containers: [{ name: app, env: [] }] } } }
`,
      "a job, which ends": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: app, image: app:1, ports: [{ containerPort: 80 }] }] } } } } }
`,
      "a pod that is not started again": `apiVersion: v1
kind: Pod
metadata: { name: once }
spec: { restartPolicy: Never, containers: [{ name: app, image: app:1, ports: [{ containerPort: 80 }] }] }
`,
      "init containers and sidecars": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers: [{ name: setup, image: a:1 }, { name: proxy, image: a:1, restartPolicy: Always }]
  containers: [{ name: app, image: a:1, readinessProbe: { tcpSocket: { port: 80 } } }]
`,
      "a probe that a template fills in": container(`readinessProbe: '{{ .Values.probe }}'
ports: [{ containerPort: 80 }]`),
    },
  },
  { describe, it },
);
