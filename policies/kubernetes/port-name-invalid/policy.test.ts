import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

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
      "a long name, at the name": {
        files: { "manifest.yaml": container("ports: [{ name: «prometheus-metrics», containerPort: 9090 }]") },
        message: 'with the name "prometheus-metrics"',
      },
      "capital letters": container("ports: [{ name: «HTTP», containerPort: 80 }]"),
      "an underline": container("ports: [{ name: «my_port», containerPort: 80 }]"),
      "digits alone": container("ports: [{ name: «'8080'», containerPort: 80 }]"),
      "a dash at the end": container("ports: [{ name: «http-», containerPort: 80 }]"),
    },
    silent: {
      names: container("ports: [{ name: http, containerPort: 80 }, { name: tcp-metrics-2, containerPort: 81 }]"),
      "no name": container("ports: [{ containerPort: 80 }]"),
      "a name that a template fills in": container("ports: [{ name: '{{ .Values.portName }}', containerPort: 80 }]"),
    },
  },
  { describe, it },
);
