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
      "a number that is not one of the Service's": {
        ...both(ingress("{ service: { name: web, port: { number: «8080» } } }"), service(http)),
        message: 'sends traffic to port 8080 of the Service "web"',
        related: ["web"],
      },
      "a name that is not one of the Service's": both(
        ingress("{ service: { name: web, port: { name: «https» } } }"),
        service(http),
      ),
      "the form before v1": both(
        ingress("{ serviceName: web, servicePort: «8080» }").replace("networking.k8s.io/v1", "extensions/v1beta1"),
        service(http),
      ),
      "a route of the Gateway API": both(route("{ name: web, port: «8080» }"), service(http)),
      "a webhook, which is called on port 443 where it says nothing else": both(
        "apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata: { name: w }\nwebhooks: [{ clientConfig: { service: { name: «web», namespace: shop } } }]\n",
        service(http, ", namespace: shop"),
      ),
    },
    silent: {
      "a port by its number": both(ingress("{ service: { name: web, port: { number: 80 } } }"), service(http)),
      "a port by its name": both(ingress("{ service: { name: web, port: { name: http } } }"), service(http)),
      "a Service that no file holds": both(ingress("{ service: { name: api, port: { number: 1 } } }"), service(http)),
      "a Service of another namespace": both(
        ingress("{ service: { name: web, port: { number: 1 } } }", ", namespace: a"),
        service(http, ", namespace: b"),
      ),
      "a second Service of the name that has the port": {
        files: {
          "app.yaml": `${ingress("{ service: { name: web, port: { number: 81 } } }")}---\n${service(http)}`,
          "other.yaml": service("[{ port: 81 }]"),
        },
      },
      "an action of a load balancer": both(
        ingress("{ service: { name: web, port: { name: use-annotation } } }"),
        service(http),
      ),
      "a name outside of the cluster": both(
        ingress("{ service: { name: web, port: { number: 443 } } }"),
        service("[]").replace("selector: { app: web }", "type: ExternalName, externalName: example.org"),
      ),
      "a port that a template fills in": both(
        ingress("{ service: { name: web, port: { number: '{{ .port }}' } } }"),
        service(http),
      ),
      "ports that a template fills in": both(
        ingress("{ service: { name: web, port: { number: 1 } } }"),
        service("[{ port: '{{ .port }}' }]"),
      ),
      "something that is no Service": both(route("{ kind: Bucket, name: web, port: 1 }"), service(http)),
    },
  },
  { describe, it },
);
