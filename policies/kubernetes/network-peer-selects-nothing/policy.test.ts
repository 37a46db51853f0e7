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
      "a peer that no pods match": both(
        policyOf("{ podSelector: {}, ingress: [{ from: [{ podSelector: { matchLabels: { «app: api» } } }] }] }"),
        web("{ app: web }"),
      ),
      "pods of another namespace, when the peer looks into its own": both(
        policyOf(
          "{ podSelector: {}, egress: [{ to: [{ podSelector: { matchLabels: { «app: web» } } }] }] }",
          ", namespace: a",
        ),
        web("{ app: web }", ", namespace: b"),
      ),
      "a peer in other namespaces": both(
        policyOf(
          "{ podSelector: {}, ingress: [{ from: [{ namespaceSelector: {}, podSelector: { matchLabels: { «app: api» } } }] }] }",
        ),
        web("{ app: web }"),
      ),
    },
    silent: {
      "a peer that pods match": both(
        policyOf("{ podSelector: {}, ingress: [{ from: [{ podSelector: { matchLabels: { app: web } } }] }] }"),
        web("{ app: web }"),
      ),
      "a peer in other namespaces that pods match": both(
        policyOf(
          "{ podSelector: {}, ingress: [{ from: [{ namespaceSelector: {}, podSelector: { matchLabels: { app: web } } }] }] }",
          ", namespace: a",
        ),
        web("{ app: web }", ", namespace: b"),
      ),
      "all pods": both(policyOf("{ podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }] }")),
      addresses: both(policyOf("{ podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }] }")),
    },
  },
  { describe, it },
);
