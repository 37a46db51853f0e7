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
      "a request, at the amount": {
        files: { "manifest.yaml": container("resources: { requests: { cpu: «500» } }") },
        message: "asks for 500 cores",
      },
      "hundreds of cores beside little memory": container("resources: { requests: { cpu: «250», memory: 512Mi } }"),
      "a limit in quotes": container(`resources: { limits: { cpu: «"100"» } }`),
    },
    silent: {
      thousandths: container("resources: { requests: { cpu: 500m } }"),
      "a node for itself": container("resources: { requests: { cpu: 146, memory: 512Gi }, limits: { cpu: 146 } }"),
      "a few cores": container("resources: { requests: { cpu: 64 } }"),
      "a fraction": container("resources: { requests: { cpu: 0.5 } }"),
      memory: container("resources: { requests: { memory: 500 } }"),
      "an amount that a template fills in": container("resources: { requests: { cpu: '{{ .Values.cpu }}' } }"),
    },
  },
  { describe, it },
);
