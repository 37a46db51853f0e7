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
      "zero, at the number": {
        files: { "manifest.yaml": spec("terminationGracePeriodSeconds: «0»") },
        message: 'Pod "web" has a grace period of zero',
      },
    },
    silent: {
      "some seconds": spec("terminationGracePeriodSeconds: 10"),
      "the usual time": spec("dnsPolicy: Default"),
      "a number that a template fills in": spec("terminationGracePeriodSeconds: '{{ .Values.grace }}'"),
    },
    fixes: {
      "removes the line": {
        before: spec(`dnsPolicy: Default
terminationGracePeriodSeconds: «0» # at once`),
        after: spec("dnsPolicy: Default"),
      },
    },
  },
  { describe, it },
);
