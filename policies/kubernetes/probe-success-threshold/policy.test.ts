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
      "a liveness probe, at the number": {
        files: { "manifest.yaml": container("livenessProbe: { tcpSocket: { port: 80 }, successThreshold: «2» }") },
        message: "The livenessProbe of container",
      },
      "a startup probe": container("startupProbe: { tcpSocket: { port: 80 }, successThreshold: «3» }"),
    },
    silent: {
      "a readiness probe": container("readinessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 }"),
      "one success": container("livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 1 }"),
      "a number that a template fills in": container(
        "livenessProbe: { tcpSocket: { port: 80 }, successThreshold: '{{ .Values.n }}' }",
      ),
    },
  },
  { describe, it },
);
