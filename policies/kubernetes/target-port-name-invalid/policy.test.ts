import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "a long name, at the name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80, targetPort: «prometheus-metrics» }] }
`,
        },
        message: 'leads to a port named "prometheus-metrics"',
      },
    },
    silent: {
      "a name": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80, targetPort: http }] }
`,
      "a number, in quotes or not": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80, targetPort: 8080 }, { port: 81, targetPort: '8081' }] }
`,
      "a name that a template fills in": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80, targetPort: '{{ .Values.port }}' }] }
`,
      "another kind": `apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: web }
spec: { ports: [{ targetPort: Some_Port }] }
`,
    },
  },
  { describe, it },
);
