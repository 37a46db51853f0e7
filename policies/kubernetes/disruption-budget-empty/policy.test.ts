import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "nothing said, at the name": {
        files: {
          "manifest.yaml": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: «web» }
spec: { selector: { matchLabels: { app: web } } }
`,
        },
        message: "has neither minAvailable nor maxUnavailable",
      },
    },
    silent: {
      "a least": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, minAvailable: 1 }
`,
      "a most": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, maxUnavailable: 50% }
`,
      "a number that a template fills in": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, minAvailable: '{{ .Values.min }}' }
`,
      "a patch": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: {}
`,
    },
  },
  { describe, it },
);
