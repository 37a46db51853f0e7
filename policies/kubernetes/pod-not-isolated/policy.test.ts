import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const policyOf = (spec: string, more = ""): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web${more} }
spec: ${spec}
`;
const web = (labels: string, more = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web${more} }
spec:
  template:
    metadata: { labels: ${labels} }
    spec: { containers: [{ name: app, image: web, ports: [{ name: http, containerPort: 8080 }] }] }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "pods without a policy": both(web("{ app: web }").replace("name: web }", "name: «web» }")),
      "a policy for others": both(
        web("{ app: web }").replace("name: web }", "name: «web» }"),
        policyOf("{ podSelector: { matchLabels: { app: api } } }"),
      ),
    },
    silent: {
      "a policy for them": both(web("{ app: web }"), policyOf("{ podSelector: { matchLabels: { app: web } } }")),
      "a policy for all": both(web("{ app: web }"), policyOf("{ podSelector: {} }")),
      "a policy of a namespace that is not known": {
        files: {
          "web.yaml": web("{ app: web }"),
          "policies/all.yaml": policyOf("{ podSelector: {} }", ", namespace: shop"),
        },
      },
      "a policy whose selector a template fills in": both(web("{ app: web }"), policyOf("{ podSelector: '{{ .s }}' }")),
      "a policy of Cilium, which may hold for them": both(
        web("{ app: web }"),
        "apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: all }\n",
      ),
      "pods on the node's network": both(
        web("{ app: web }").replace("spec: { containers", "spec: { hostNetwork: true, containers"),
      ),
    },
  },
  { describe, it },
);
