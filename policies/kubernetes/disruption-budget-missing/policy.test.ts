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
      "several replicas": {
        ...both(web("replicas: 2", "«web»")),
        message: 'the 2 pods of Deployment "web"',
      },
      "a budget of other pods": both(budget("minAvailable: 1", "app: api"), web("replicas: 2", "«web»")),
    },
    silent: {
      "a budget": both(budget("minAvailable: 1"), web("replicas: 2")),
      "one replica, which a budget can't help": both(web("replicas: 1")),
      "replicas that are not said": both(web("minReadySeconds: 1")),
      "a budget whose selector a template fills in": both(
        budget("minAvailable: 1", "app: '{{ .name }}'"),
        web("replicas: 2"),
      ),
      "a DaemonSet": both(web("replicas: 2").replace("kind: Deployment", "kind: DaemonSet")),
    },
  },
  { describe, it },
);
