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
      "a limit, at the amount": {
        files: { "manifest.yaml": container("resources: { limits: { memory: «512m» } }") },
        message: "has 512m of memory or storage",
      },
      "a request and a limit of storage": container(
        "resources: { requests: { ephemeral-storage: «100m» }, limits: { ephemeral-storage: «200m» } }",
      ),
    },
    silent: {
      "millions of bytes": container("resources: { limits: { memory: 512M }, requests: { memory: 512Mi } }"),
      "thousandths of a core": container("resources: { limits: { cpu: 500m } }"),
      "plain bytes": container("resources: { limits: { memory: 536870912 } }"),
      "an amount that a template fills in": container("resources: { limits: { memory: '{{ .Values.memory }}m' } }"),
    },
  },
  { describe, it },
);
