import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A workload with lines of its pod's spec. */
const spec = (lines: string, name = "web"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: {}
  template:
    spec:
${lines.replaceAll(/^(?=.)/gm, "      ")}
      containers: [{ name: app, image: app:1 }]
`;

testPolicy(
  policy,
  {
    reports: {
      "the volume, at its name": {
        files: { "manifest.yaml": spec("volumes: [{ name: «data», emptyDir: {} }]") },
        message: 'mounts the volume "data"',
      },
    },
    silent: {
      "a mounted one": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: data, emptyDir: {} }]
  containers: [{ name: app, image: app:1, volumeMounts: [{ name: data, mountPath: /data }] }]
`,
      "mounts that a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: data, emptyDir: {} }]
  containers: [{ name: app, image: app:1, volumeMounts: '{{ .Values.mounts }}' }]
`,
      "a patch, whose containers have no image": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: data, emptyDir: {} }]
  containers: [{ name: app }]
`,
    },
  },
  { describe, it },
);
