import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A workload with lines of its pod's spec. */
const spec = (lines: string, name = "web"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: {}
  template:
    spec:
${lines.replaceAll(/^(?=.)/gm, "      ")}
      containers: [{ name: app, image: app:1 }]
`;

testPolicy(
  policy,
  {
    reports: {
      "a selector, at the label": {
        files: { "manifest.yaml": spec("nodeSelector: { «beta.kubernetes.io/os»: linux }") },
        message: "which kubernetes.io/os has replaced",
      },
      "an affinity": spec(
        "affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: «node-role.kubernetes.io/master», operator: Exists }] }] } } }",
      ),
      "a constraint": spec("topologySpreadConstraints: [{ topologyKey: «failure-domain.beta.kubernetes.io/zone» }]"),
    },
    silent: {
      "labels of today": spec("nodeSelector: { kubernetes.io/os: linux, topology.kubernetes.io/zone: a }"),
      "a toleration, which does no harm": spec("tolerations: [{ key: node-role.kubernetes.io/master }]"),
      "one of several that are preferred": spec(
        "affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ preference: { matchExpressions: [{ key: beta.kubernetes.io/os }] } }] } }",
      ),
    },
  },
  { describe, it },
);
