import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the type, at the word": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: «NodePort» }
`,
        },
        message: 'Service "web" opens a port on every node',
      },
    },
    silent: {
      "a port inside the cluster": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: ClusterIP }
`,
      "no type": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], sessionAffinity: None }
`,
      "a type that a template fills in": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: '{{ .Values.type }}' }
`,
      "another kind": `apiVersion: serving.knative.dev/v1
kind: Service
metadata: { name: web }
spec: { type: NodePort }
`,
    },
  },
  { describe, it },
);
