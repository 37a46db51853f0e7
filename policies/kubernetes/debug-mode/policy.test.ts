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
      "Flask, at the value": {
        files: { "manifest.yaml": container("env: [{ name: FLASK_ENV, value: «development» }]") },
        message: "visitors can run code",
      },
      Rails: container("env: [{ name: RAILS_ENV, value: «development» }]"),
    },
    silent: {
      production: container("env: [{ name: FLASK_ENV, value: production }, { name: NODE_ENV, value: production }]"),
      "another variable": container("env: [{ name: STAGE, value: development }]"),
      "a value that a template fills in": container("env: [{ name: FLASK_DEBUG, value: '{{ .Values.debug }}' }]"),
    },
  },
  { describe, it },
);
