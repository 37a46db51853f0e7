import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "both, at the second": {
        files: {
          "manifest.yaml": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, minAvailable: 1, maxUnavailable: «1» }
`,
        },
        message: "has both minAvailable and maxUnavailable",
      },
    },
    silent: {
      one: `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, minAvailable: 1 }
`,
      "a null": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, minAvailable: , maxUnavailable: 1 }
`,
    },
  },
  { describe, it },
);
