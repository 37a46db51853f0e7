import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a cloud's, at the path": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: a, hostPath: { path: «/root/.aws» } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: a, mountPath: /a, readOnly: true }] }]
`,
        },
        message: "can read /root/.aws of its node",
      },
      "the kubelet's keys": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: a, hostPath: { path: «/var/lib/kubelet/pki/» } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: a, mountPath: /a }] }]
`,
      "a file below the path": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: a, hostPath: { path: «/etc/kubernetes» } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: a, mountPath: /a, subPath: azure.json }] }]
`,
    },
    silent: {
      "another path": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: a, hostPath: { path: /var/lib/kubelet/plugins } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: a, mountPath: /a }] }]
`,
      "a volume that nobody mounts": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: a, hostPath: { path: /root/.aws } }]
  containers: [{ name: app, image: app:1 }]
`,
      "a Secret at that place": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: a, secret: { secretName: aws } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: a, mountPath: /root/.aws }] }]
`,
      "certificates that everybody may read": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: a, hostPath: { path: /etc/ssl/certs } }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: a, mountPath: /a, readOnly: true }] }]
`,
    },
  },
  { describe, it },
);
