import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an empty rule": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [«{}»] }
`,
        },
        message: "has a rule for ingress without peers and ports",
      },
      "empty lists": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, egress: [«{ to: [], ports: [] }»] }
`,
    },
    silent: {
      ports: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [{ ports: [{ port: 80 }] }] }
`,
      peers: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, egress: [{ to: [{ podSelector: {} }] }] }
`,
      "no rule, which denies": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [] }
`,
      "a rule that a template fills in": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, ingress: ['{{ .Values.rule }}'] }
`,
      "peers that a template fills in": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [{ from: '{{ .Values.from }}' }] }
`,
      "another kind": `apiVersion: crd.projectcalico.org/v1
kind: NetworkPolicy
metadata: { name: a }
spec: { ingress: [{}] }
`,
    },
  },
  { describe, it },
);
