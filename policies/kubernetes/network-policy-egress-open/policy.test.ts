import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "all addresses, at the block": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, egress: [{ to: [{ ipBlock: { cidr: «0.0.0.0/0» } }] }] }
`,
        },
        message: "lets its pods reach 0.0.0.0/0",
      },
      "all of the newer protocol": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, egress: [{ to: [{ ipBlock: { cidr: «'::/0'» } }] }] }
`,
    },
    silent: {
      "a block": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, egress: [{ to: [{ ipBlock: { cidr: 203.0.113.0/24 } }] }] }
`,
      exceptions: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, egress: [{ to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [169.254.0.0/16] } }] }] }
`,
      "the other direction, which is another policy's matter": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: web } }, ingress: [{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }] }
`,
    },
  },
  { describe, it },
);
