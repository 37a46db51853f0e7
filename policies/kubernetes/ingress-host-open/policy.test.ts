import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "no host, at the rule": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ host: a.example.com, http: {} }, { «http»: { paths: [] } }] }
`,
        },
        message: "without a host of its own",
      },
      "a wildcard": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ «host»: '*.example.com' }] }
`,
    },
    silent: {
      "a host": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ host: a.example.com, http: {} }] }
`,
      "a host that a template fills in": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ host: '{{ .Values.host }}', http: {} }] }
`,
      "another kind": `apiVersion: acme.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ http: {} }] }
`,
    },
  },
  { describe, it },
);
