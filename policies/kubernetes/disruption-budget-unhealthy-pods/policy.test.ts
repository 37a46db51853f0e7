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
spec: { selector: { matchLabels: { app: web } }, maxUnavailable: 1 }
`,
        },
        message: "keeps pods that are not ready",
      },
      "the default in so many words": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, unhealthyPodEvictionPolicy: «IfHealthyBudget» }
`,
    },
    silent: {
      "always allowed": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, unhealthyPodEvictionPolicy: AlwaysAllow }
`,
      "a patch": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { minAvailable: 1 }
`,
      "a word that a template fills in": `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, unhealthyPodEvictionPolicy: '{{ .Values.policy }}' }
`,
    },
  },
  { describe, it },
);
