import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const budget = (amount: string, labels = "app: web"): string => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { ${amount}, selector: { matchLabels: { ${labels} } } }
`;
const web = (replicas: string, name = "web"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  ${replicas}
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: web }] }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a label that no pods have": both(budget("minAvailable: 1", "«app: api»"), web("replicas: 2")),
      "an expression that no pods meet": both(
        budget("minAvailable: 1", "«app: web»").replace(
          "matchLabels: { «app: web» }",
          "matchExpressions: [{ key: app, operator: NotIn, values: [web] }], matchLabels: { «app: web» }",
        ),
        web("replicas: 2"),
      ),
    },
    silent: {
      "labels that pods have": both(budget("minAvailable: 1"), web("replicas: 2")),
      "an expression that pods meet": both(
        budget("minAvailable: 1").replace(
          "matchLabels: { app: web }",
          "matchLabels: { app: web }, matchExpressions: [{ key: app, operator: In, values: [api, web] }]",
        ),
        web("replicas: 2"),
      ),
      "an expression that can't be read": both(
        budget("minAvailable: 1", "app: web").replace(
          "matchLabels: { app: web }",
          "matchLabels: { app: web }, matchExpressions: '{{ .more }}'",
        ),
        web("replicas: 2"),
      ),
      "a label that a template fills in": both(budget("minAvailable: 1", "app: '{{ .name }}'"), web("replicas: 2")),
    },
  },
  { describe, it },
);
