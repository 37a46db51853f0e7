import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "storage for many, at the mode": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { selector: {}, volumeClaimTemplates: [{ metadata: { name: d }, spec: { accessModes: [«ReadWriteMany»] } }] }
`,
        },
        message: "asks for ReadWriteMany storage",
      },
    },
    silent: {
      "storage for one node": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { selector: {}, volumeClaimTemplates: [{ metadata: { name: d }, spec: { accessModes: [ReadWriteOnce] } }] }
`,
      "a claim of its own": `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: d }
spec: { accessModes: [ReadWriteMany] }
`,
    },
  },
  { describe, it },
);
