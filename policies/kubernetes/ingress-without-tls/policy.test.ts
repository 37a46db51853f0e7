import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "no tls, at the name": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: «web» }
spec: { rules: [{ host: a.example.com }] }
`,
        },
        message: 'Ingress "web" has no TLS',
      },
      "an old version": `apiVersion: extensions/v1beta1
kind: Ingress
metadata: { name: «web» }
spec: { rules: [{ host: a.example.com }] }
`,
    },
    silent: {
      tls: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: [{ secretName: a }], rules: [{ host: a.example.com }] }
`,
      "a certificate of the cloud": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { alb.ingress.kubernetes.io/certificate-arn: 'arn:aws:acm:x' } }
spec: { rules: [{ host: a.example.com }] }
`,
      "tls that a template fills in": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { tls: '{{ .Values.tls }}', rules: [{ host: a }] }
`,
      "a patch without rules": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { ingressClassName: nginx }
`,
    },
  },
  { describe, it },
);
