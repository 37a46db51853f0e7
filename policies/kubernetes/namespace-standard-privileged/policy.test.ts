import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the level, at the word": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: «privileged» } }
`,
        },
        message: "enforces the level privileged",
      },
    },
    silent: {
      "another level": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: baseline } }
`,
      "a level for warnings": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/warn: privileged } }
`,
      "a namespace of the system": `apiVersion: v1
kind: Namespace
metadata: { name: kube-system, labels: { pod-security.kubernetes.io/enforce: privileged } }
`,
    },
  },
  { describe, it },
);
