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
      "memory, at the request": {
        files: {
          "manifest.yaml": container("resources: { requests: { memory: «128Mi» }, limits: { memory: 512Mi } }"),
        },
        message: "requests less memory",
      },
      "CPU and storage": container(
        "resources: { requests: { cpu: «100m», ephemeral-storage: «1Gi» }, limits: { cpu: 1, ephemeral-storage: 2Gi } }",
      ),
    },
    silent: {
      "the same amount in other words": container("resources: { requests: { cpu: 1000m }, limits: { cpu: 1 } }"),
      "a limit alone, which is the request, too": container("resources: { limits: { memory: 1Gi } }"),
      "a request alone": container("resources: { requests: { memory: 1Gi } }"),
      "more than the limit, which is another policy's matter": container(
        "resources: { requests: { memory: 2Gi }, limits: { memory: 1Gi } }",
      ),
      "an amount that a template fills in": container(
        "resources: { requests: { memory: '{{ .Values.m }}' }, limits: { memory: 1Gi } }",
      ),
    },
  },
  { describe, it },
);
