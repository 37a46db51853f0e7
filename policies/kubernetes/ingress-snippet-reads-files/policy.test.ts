import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an alias, at the annotation": {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { «nginx.ingress.kubernetes.io/server-snippet»: 'location /f { alias /etc/; }' } }
spec: { rules: [] }
`,
        },
        message: "with alias",
      },
      Lua: {
        files: {
          "manifest.yaml": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { «nginx.ingress.kubernetes.io/configuration-snippet»: 'access_by_lua_block { os.execute("id") }' } }
spec: { rules: [] }
`,
        },
        message: "with access_by_lua_block",
      },
      "the account's token": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { «nginx.ingress.kubernetes.io/configuration-snippet»: 'ssl_certificate /var/run/secrets/kubernetes.io/serviceaccount/ca.crt;' } }
spec: { rules: [] }
`,
    },
    silent: {
      headers: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/configuration-snippet: 'more_set_headers "X-Root: alias";' } }
spec: { rules: [] }
`,
      "an annotation that is no snippet": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, annotations: { nginx.ingress.kubernetes.io/app-root: /alias } }
spec: { rules: [] }
`,
    },
  },
  { describe, it },
);
