import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "a claim, at its name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: «data» }
spec: { accessModes: [ReadWriteOnce] }
`,
        },
        message: 'PersistentVolumeClaim "data"',
      },
      "a template, at its first key": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { selector: {}, volumeClaimTemplates: [{ «metadata»: { name: d }, spec: { accessModes: [ReadWriteOnce], resources: { limits: { storage: 1Gi } } } }] }
`,
    },
    silent: {
      "a size": `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
`,
      "a patch": `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { storageClassName: fast }
`,
      "a size that a template fills in": `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { accessModes: [ReadWriteOnce], resources: '{{ .Values.resources }}' }
`,
      "templates with sizes": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { selector: {}, volumeClaimTemplates: [{ metadata: { name: d }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }] }
`,
    },
  },
  { describe, it },
);
