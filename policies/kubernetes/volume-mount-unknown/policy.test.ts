import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a misspelt name, at the name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: data, emptyDir: {} }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: «date», mountPath: /data }] }]
`,
        },
        message: 'mounts the volume "date"',
      },
      "no volumes at all": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: Default
  containers: [{ name: app, image: app:1, volumeDevices: [{ name: «disk», devicePath: /dev/x }] }]
`,
    },
    silent: {
      "a volume": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: data, emptyDir: {} }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: data, mountPath: /data }] }]
`,
      "a claim of a StatefulSet": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  selector: {}
  volumeClaimTemplates: [{ metadata: { name: data } }]
  template: { spec: { containers: [{ name: app, image: app:1, volumeMounts: [{ name: data, mountPath: /data }] }] } }
`,
      "a patch, whose containers have no image": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: Default
  containers: [{ name: app, volumeMounts: [{ name: data, mountPath: /data }] }]
`,
      "volumes that a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: '{{ .Values.volumes }}'
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: data, mountPath: /data }] }]
`,
      "a name that a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: '{{ .Values.name }}', emptyDir: {} }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: data, mountPath: /data }] }]
`,
    },
  },
  { describe, it },
);
