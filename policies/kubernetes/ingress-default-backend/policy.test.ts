import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the backend": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { defaultBackend: «{ service: { name: a, port: { number: 80 } } }», rules: [{ host: a.example.com }] }
`,
        },
        message: "has a default backend",
      },
    },
    silent: {
      "rules alone": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ host: a.example.com }] }
`,
      "a backend and nothing else": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { defaultBackend: { service: { name: a } } }
`,
    },
  },
  { describe, it },
);
