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
      "one, at its name": {
        files: { "manifest.yaml": spec("ephemeralContainers: [{ name: «debug», image: tools:1 }]") },
        message: 'brings the container "debug"',
      },
    },
    silent: {
      "an empty list": spec("ephemeralContainers: []"),
      "init containers": spec("initContainers: [{ name: debug, image: tools:1 }]"),
    },
  },
  { describe, it },
);
