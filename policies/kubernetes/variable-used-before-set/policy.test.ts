import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A workload with lines of its only container. */
const container = (lines: string, name = "app"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  template:
    spec:
      containers:
        - name: ${name}
          image: app:1
${lines.replaceAll(/^(?=.)/gm, "          ")}
`;

testPolicy(
  policy,
  {
    reports: {
      "a use above, at the value": {
        files: {
          "manifest.yaml": container("env: [{ name: URL, value: «http://$(HOST)/» }, { name: HOST, value: shop }]"),
        },
        message: "uses $(HOST) before the line",
      },
      "a value that comes from the pod": container(
        "env: [{ name: NAME, value: «web-$(POD)» }, { name: POD, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]",
      ),
    },
    silent: {
      "a use below": container("env: [{ name: HOST, value: shop }, { name: URL, value: http://$(HOST)/ }]"),
      "the signs themselves": container("env: [{ name: URL, value: http://$$(HOST)/ }, { name: HOST, value: shop }]"),
      "a variable of the image": container("env: [{ name: URL, value: http://$(HOST)/ }]"),
      "variables from elsewhere": container(`envFrom: [{ configMapRef: { name: a } }]
env: [{ name: URL, value: http://$(HOST)/ }, { name: HOST, value: shop }]`),
      "one that extends itself": container("env: [{ name: PATH, value: '$(PATH):/opt' }]"),
    },
  },
  { describe, it },
);
