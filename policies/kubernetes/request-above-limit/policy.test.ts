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
        files: { "manifest.yaml": container("resources: { requests: { memory: «1Gi» }, limits: { memory: 512Mi } }") },
        message: "requests 1Gi of memory and may use 512Mi",
      },
      "CPU in other units": container("resources: { requests: { cpu: «1500m» }, limits: { cpu: 1 } }"),
      "a power of two above one of ten": container(
        "resources: { requests: { memory: «1Gi» }, limits: { memory: 1G } }",
      ),
    },
    silent: {
      "the same amount in other words": container(
        "resources: { requests: { cpu: 1000m, memory: 1024Mi }, limits: { cpu: '1', memory: 1Gi } }",
      ),
      less: container("resources: { requests: { memory: 1Mi }, limits: { memory: 1Gi } }"),
      "no limit": container("resources: { requests: { memory: 1Gi } }"),
      "amounts of different things": container("resources: { requests: { memory: 1Gi }, limits: { cpu: 1 } }"),
      "an amount that a template fills in": container(
        "resources: { requests: { memory: '{{ .Values.memory }}' }, limits: { memory: 1Mi } }",
      ),
    },
  },
  { describe, it },
);
