import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const ingress = (backend: string, more = ""): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop${more} }
spec:
  rules:
    - host: shop.example
      http:
        paths:
          - { path: /, pathType: Prefix, backend: ${backend} }
`;
const service = (ports: string, more = ""): string => `apiVersion: v1
kind: Service
metadata: { name: web${more} }
spec: { selector: { app: web }, ports: ${ports} }
`;
const route = (ref: string): string => `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop }
spec: { rules: [{ backendRefs: [${ref}] }] }
`;
const http = "[{ name: http, port: 80 }]";
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a name that no Service has": {
        ...both(ingress("{ service: { name: «api», port: { number: 80 } } }"), service(http)),
        message: 'sends traffic to the Service "api"',
      },
      "the default backend": both(
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: shop }\nspec: { defaultBackend: { service: { name: «api», port: { number: 80 } } } }\n",
      ),
      "a Service of another namespace": both(
        ingress("{ service: { name: «web», port: { number: 80 } } }", ", namespace: a"),
        service(http, ", namespace: b"),
      ),
      "a route of the Gateway API": both(route("{ name: «api», port: 80 }")),
      "a route into another namespace": both(
        route("{ name: «web», namespace: a, port: 80 }"),
        service(http, ", namespace: b"),
      ),
      "a route of OpenShift": both(
        "apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: shop }\nspec: { to: { kind: Service, name: «api» } }\n",
      ),
    },
    silent: {
      "a Service of the files": both(ingress("{ service: { name: web, port: { number: 80 } } }"), service(http)),
      "a Service whose name a template fills in": both(
        ingress("{ service: { name: web, port: { number: 80 } } }"),
        service(http).replace("name: web", "name: '{{ .name }}'"),
      ),
      "a Service of a folder whose namespace is not known": {
        files: { "a.yaml": ingress("{ service: { name: web, port: { number: 80 } } }"), "b/web.yaml": service(http) },
      },
      "a kustomization that renames": {
        files: {
          "kustomization.yaml": "namePrefix: prod-\nresources: [app.yaml]\n",
          "app.yaml": ingress("{ service: { name: prod-web, port: { number: 80 } } }"),
        },
      },
      "what a template names": both(ingress("{ service: { name: '{{ .name }}', port: { number: 80 } } }")),
      "the Service of the API server": both(ingress("{ service: { name: kubernetes, port: { number: 443 } } }")),
    },
  },
  { describe, it },
);
