import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a value that ends its statement": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/auth-url: «'http://a.example.com/#;}'» } }
spec: { rules: [] }
`,
        },
        message: "has an annotation whose value",
      },
      "a common name with a line break": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/auth-tls-match-cn: «"CN=a #(\\n){}"» } }
spec: { rules: [] }
`,
      "a path to the controller's files": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ host: a.example.com, http: { paths: [{ path: «/var/run/secrets/kubernetes.io/serviceaccount/token» }] } }] }
`,
        },
        message: "has a path that",
      },
    },
    silent: {
      "plain values": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/auth-url: 'http://a.example.com/check?rd=$request_uri' } }
spec: { rules: [{ host: a.example.com, http: { paths: [{ path: '/api/v[0-9]{1,2}/(.*)' }] } }] }
`,
      "a snippet, which is another policy's matter": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/server-snippet: 'gzip on;' } }
spec: { rules: [] }
`,
      "a value that a template fills in": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/auth-url: 'http://{{ .Values.auth }}/check' } }
spec: { rules: [] }
`,
      "another controller": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { acme.io/auth-url: 'a;b' } }
spec: { rules: [] }
`,
    },
  },
  { describe, it },
);
