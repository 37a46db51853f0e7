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
      "another name, at the port": {
        files: {
          "manifest.yaml": container(`ports: [{ name: http, containerPort: 80 }]
readinessProbe: { httpGet: { port: «web» } }`),
        },
        message: 'The readinessProbe of container "app"',
      },
      "a port without a name": container(`ports: [{ containerPort: 80 }]
livenessProbe: { tcpSocket: { port: «http» } }`),
      "a hook, without any port": container("lifecycle: { preStop: { httpGet: { path: /stop, port: «http» } } }"),
    },
    silent: {
      "a name that is there": container(`ports: [{ name: http, containerPort: 80 }]
startupProbe: { httpGet: { port: http } }`),
      "a number": container("readinessProbe: { httpGet: { port: 8080 } }"),
      "a number in quotes": container("readinessProbe: { httpGet: { port: '8080' } }"),
      "a name that a template fills in": container("readinessProbe: { httpGet: { port: '{{ .Values.port }}' } }"),
      "ports that a template names": container(`ports: [{ name: '{{ .Values.name }}', containerPort: 80 }]
readinessProbe: { httpGet: { port: http } }`),
      "a patch, whose containers have no image": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, template: { spec: { containers: [{ name: app, readinessProbe: { httpGet: { port: http } } }] } } }
`,
    },
  },
  { describe, it },
);
