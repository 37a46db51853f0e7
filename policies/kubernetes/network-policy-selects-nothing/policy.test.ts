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
      "a label that no pods have": both(
        policyOf("{ podSelector: { matchLabels: { «app: api» } } }"),
        web("{ app: web }"),
      ),
      "expressions that no pods meet": both(
        policyOf("{ podSelector: «{ matchExpressions: [{ key: tier, operator: Exists }] }» }"),
        web("{ app: web }"),
      ),
    },
    silent: {
      "a label that pods have": both(policyOf("{ podSelector: { matchLabels: { app: web } } }"), web("{ app: web }")),
      "all pods": both(policyOf("{ podSelector: {} }")),
      "pods that a template labels": both(
        policyOf("{ podSelector: { matchLabels: { app: api } } }"),
        web("{ app: '{{ .name }}' }"),
      ),
      "pods of a namespace that is not known": {
        files: {
          "a.yaml": policyOf("{ podSelector: { matchLabels: { app: web } } }", ", namespace: shop"),
          "b/web.yaml": web("{ app: web }"),
        },
      },
    },
  },
  { describe, it },
);
