import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the path": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec: { hostPath: { path: «/data» } }
`,
        },
        message: 'PersistentVolume "data" is the path /data',
      },
    },
    silent: {
      "a local volume": `apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec: { local: { path: /data } }
`,
      "a path that a template fills in": `apiVersion: v1
kind: PersistentVolume
metadata: { name: data }
spec: { hostPath: { path: '{{ .Values.path }}' } }
`,
    },
  },
  { describe, it },
);
