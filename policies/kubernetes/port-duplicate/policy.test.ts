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
      "a name twice, at the second": {
        files: {
          "manifest.yaml": container("ports: [{ name: http, containerPort: 80 }, { name: «http», containerPort: 81 }]"),
        },
        message: "the name http",
        related: ["http"],
      },
      "a number twice": {
        files: {
          "manifest.yaml": container(
            "ports: [{ name: a, containerPort: 80 }, { name: b, containerPort: «80», protocol: TCP }]",
          ),
        },
        message: "the number 80/TCP",
      },
      "a number in two containers": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: Default
  containers: [{ name: a, image: a:1, ports: [{ containerPort: 80 }] }, { name: b, image: b:1, ports: [{ containerPort: «80» }] }]
`,
    },
    silent: {
      "one number for two protocols": container(
        "ports: [{ name: dns, containerPort: 53, protocol: UDP }, { name: dns-tcp, containerPort: 53, protocol: TCP }]",
      ),
      "one name in two containers": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: Default
  containers: [{ name: a, image: a:1, ports: [{ name: http, containerPort: 80 }] }, { name: b, image: b:1, ports: [{ name: http, containerPort: 81 }] }]
`,
      "an init container": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers: [{ name: a, image: a:1, ports: [{ containerPort: 80 }] }]
  containers: [{ name: b, image: b:1, ports: [{ containerPort: 80 }] }]
`,
      "numbers that a template fills in": container(
        "ports: [{ containerPort: '{{ .Values.a }}' }, { containerPort: '{{ .Values.a }}' }]",
      ),
    },
  },
  { describe, it },
);
