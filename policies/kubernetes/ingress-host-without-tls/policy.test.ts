import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "another host, at the host": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: [{ hosts: [a.example.com] }], rules: [{ host: a.example.com }, { host: «b.example.com» }] }
`,
        },
        message: "not for b.example.com",
      },
      "a level more than the wildcard stands for": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: [{ hosts: ['*.example.com'] }], rules: [{ host: «a.b.example.com» }] }
`,
    },
    silent: {
      "the same host": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: [{ hosts: [a.example.com] }], rules: [{ host: a.example.com }] }
`,
      "a wildcard": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: [{ hosts: ['*.example.com'] }], rules: [{ host: a.example.com }, { host: '*.example.com' }] }
`,
      "a certificate for all": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: [{ secretName: a }], rules: [{ host: a.example.com }] }
`,
      "no tls at all": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ host: a.example.com }] }
`,
      "hosts that a template fills in": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: [{ hosts: ['{{ .Values.host }}'] }], rules: [{ host: a.example.com }] }
`,
      "a rule without a host": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: [{ hosts: [a.example.com] }], rules: [{ http: {} }] }
`,
    },
  },
  { describe, it },
);
