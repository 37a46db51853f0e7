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
      "the second one, at its name": {
        files: {
          "manifest.yaml": container("env: [{ name: A, value: a }, { name: B, value: b }, { name: «A», value: c }]"),
        },
        message: "sets A twice",
        related: ["A"],
      },
      "one that comes from a Secret": container(
        "env: [{ name: A, value: a }, { name: «A», valueFrom: { secretKeyRef: { name: a, key: a } } }]",
      ),
    },
    silent: {
      "different names": container("env: [{ name: A, value: a }, { name: a, value: a }]"),
      "names that a template fills in": container(
        "env: [{ name: '{{ .Values.name }}', value: a }, { name: '{{ .Values.name }}', value: b }]",
      ),
      "a whole ConfigMap beside": container(`envFrom: [{ configMapRef: { name: a } }]
env: [{ name: A, value: a }]`),
      "another container": container("env: [{ name: A, value: a }]"),
    },
  },
  { describe, it },
);
