import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a snippet, at the annotation": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { «nginx.ingress.kubernetes.io/configuration-snippet»: 'more_set_headers "a: b";' } }
spec: { rules: [] }
`,
        },
        message: 'Ingress "web" writes into',
      },
      "one for the server": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { «nginx.ingress.kubernetes.io/server-snippet»: 'gzip on;' } }
spec: { rules: [] }
`,
    },
    silent: {
      "other annotations": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/rewrite-target: / } }
spec: { rules: [] }
`,
      "another controller": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { acme.io/configuration-snippet: a } }
spec: { rules: [] }
`,
    },
  },
  { describe, it },
);
