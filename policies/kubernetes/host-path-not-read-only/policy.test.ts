import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a mount, at the volume's name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: logs, hostPath: { path: /var/log } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: «logs», mountPath: /logs, subPath: web }] }]
`,
        },
        message: "can write to /var/log/web of its node",
      },
      "one that says so": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: logs, hostPath: { path: /var/log } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: «logs», mountPath: /logs, readOnly: false }] }]
`,
    },
    silent: {
      "a mount to read": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: logs, hostPath: { path: /var/log } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: logs, mountPath: /logs, readOnly: true }] }]
`,
      "another volume": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: logs, emptyDir: {} }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: logs, mountPath: /logs }] }]
`,
      "a word that a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: logs, hostPath: { path: /var/log } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: logs, mountPath: /logs, readOnly: '{{ .Values.ro }}' }] }]
`,
    },
  },
  { describe, it },
);
