import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

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
      "the toleration, at the key's value": {
        files: {
          "manifest.yaml": spec("tolerations: [{ key: «node-role.kubernetes.io/control-plane», operator: Exists }]"),
        },
        message: "may run on nodes of the control plane",
      },
      "a selector": spec("nodeSelector: { node-role.kubernetes.io/control-plane: '' }", "«web»"),
    },
    silent: {
      "another taint": spec("tolerations: [{ key: gpu }]"),
      "every taint, which says nothing about these nodes": spec("tolerations: [{ operator: Exists }]"),
    },
  },
  { describe, it },
);
