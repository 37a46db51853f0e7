import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "egress, at the key": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress], «egress»: [{ to: [{ podSelector: {} }] }] }
`,
        },
        message: "leaves Egress out",
      },
      "ingress that should deny": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Egress], «ingress»: [] }
`,
    },
    silent: {
      "both directions": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress, Egress], egress: [], ingress: [] }
`,
      "no policyTypes, which follow from the rules": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, egress: [{}] }
`,
      "a direction without rules, which denies": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress, Egress], ingress: [] }
`,
      "directions that a template fills in": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: ['{{ .Values.type }}'], egress: [] }
`,
    },
  },
  { describe, it },
);
