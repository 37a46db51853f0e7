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
      "a low number, at the number": {
        files: { "manifest.yaml": container("securityContext: { runAsGroup: «1000» }") },
        message: 'Container "app" runs in a group',
      },
      "the pod's low number": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  securityContext: { runAsGroup: «5» }
  containers: [{ name: app, image: app:1 }]
`,
      "nothing said": container("", "«app»"),
    },
    silent: {
      "a high number": container("securityContext: { runAsGroup: 10001 }"),
      "a user namespace": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  hostUsers: false
  containers: [{ name: app, image: app:1 }]
`,
      "a Windows pod": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  os: { name: windows }
  containers: [{ name: app, image: app:1 }]
`,
      "a number that a template fills in": container("securityContext: { runAsGroup: '{{ .Values.gid }}' }"),
    },
  },
  { describe, it },
);
