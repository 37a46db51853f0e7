import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

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
      "a limit, at the amount": {
        files: { "manifest.yaml": container("resources: { limits: { cpu: «500m», memory: 1Gi } }") },
        message: 'Container "app" has a CPU limit',
      },
      "whole cores": container(`resources:
  limits:
    cpu: «2»`),
    },
    silent: {
      "a request": container("resources: { requests: { cpu: 1 } }"),
      "a limit of memory": container("resources: { limits: { memory: 1Gi } }"),
      "a null": container("resources: { limits: { cpu: } }"),
    },
  },
  { describe, it },
);
