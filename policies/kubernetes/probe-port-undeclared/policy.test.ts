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
      "another number, at the port": {
        files: {
          "manifest.yaml": container(`ports: [{ containerPort: 80 }, { containerPort: 443 }]
livenessProbe: { tcpSocket: { port: «8080» } }`),
        },
        message: "connects to port 8080",
      },
      "a probe of gRPC": container(`ports: [{ containerPort: 80 }]
livenessProbe: { grpc: { port: «9090» } }`),
    },
    silent: {
      "a declared one": container(`ports: [{ containerPort: 80 }]
livenessProbe: { tcpSocket: { port: 80 } }`),
      "a declared one in quotes": container(`ports: [{ containerPort: 80 }]
livenessProbe: { tcpSocket: { port: '80' } }`),
      "no declared port": container("livenessProbe: { tcpSocket: { port: 80 } }"),
      "a name, which is another policy's matter": container(`ports: [{ containerPort: 80 }]
livenessProbe: { tcpSocket: { port: http } }`),
      "a port that a template fills in": container(`ports: [{ containerPort: '{{ .Values.port }}' }]
livenessProbe: { tcpSocket: { port: 80 } }`),
      "a probe that runs a command": container(`ports: [{ containerPort: 80 }]
livenessProbe: { exec: { command: [alive] } }`),
    },
  },
  { describe, it },
);
