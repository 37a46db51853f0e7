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
      "the same check, at the liveness probe": {
        files: {
          "manifest.yaml": container(`«livenessProbe»: { httpGet: { path: /, port: 80 }, periodSeconds: 5 }
readinessProbe: { periodSeconds: 5, httpGet: { port: 80, path: / } }`),
        },
        message: "its liveness probe is the same",
        related: ["readinessProbe"],
      },
      "the same words through an alias": container(`readinessProbe: &probe { tcpSocket: { port: 80 } }
«livenessProbe»: *probe`),
    },
    silent: {
      "another path": container(`livenessProbe: { httpGet: { path: /a, port: 80 } }
readinessProbe: { httpGet: { path: /b, port: 80 } }`),
      "another threshold": container(`livenessProbe: { tcpSocket: { port: 80 }, failureThreshold: 9 }
readinessProbe: { tcpSocket: { port: 80 } }`),
      "one probe": container("livenessProbe: { tcpSocket: { port: 80 } }"),
      "a startup probe like the liveness probe": container(`livenessProbe: { tcpSocket: { port: 80 } }
startupProbe: { tcpSocket: { port: 80 } }`),
    },
  },
  { describe, it },
);
