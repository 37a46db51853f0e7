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
const autoscaler = (minimum: string): string => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, ${minimum} }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "none may be away": both(budget("maxUnavailable: «0»")),
      "none of a hundred may be away": both(budget("maxUnavailable: «0%»")),
      "all must stay": both(budget("minAvailable: «100%»")),
      "as many must stay as there are": {
        ...both(budget("minAvailable: «1»"), web("replicas: 1")),
        message: "because there are 1 in all",
        related: ["web"],
      },
      "more must stay than there are": both(budget("minAvailable: «3»"), web("replicas: 2")),
      "a share that is rounded up to all": both(budget("minAvailable: «60%»"), web("replicas: 2")),
      "as many must stay as two workloads have": both(
        budget("minAvailable: «3»"),
        web("replicas: 2"),
        web("replicas: 1", "more"),
      ),
    },
    silent: {
      "one may be away": both(budget("maxUnavailable: 1"), web("replicas: 1")),
      "one more than must stay": both(budget("minAvailable: 1"), web("replicas: 2")),
      "half of two": both(budget("minAvailable: 50%"), web("replicas: 2")),
      "replicas that something else decides": both(budget("minAvailable: 1"), web("minReadySeconds: 1")),
      "replicas that a template fills in": both(budget("minAvailable: 1"), web("replicas: '{{ .n }}'")),
      "an autoscaler": both(budget("minAvailable: 1"), web("replicas: 1"), autoscaler("minReplicas: 1")),
      "a workload at rest": both(budget("minAvailable: 1"), web("replicas: 0")),
      "pods that no file holds": both(budget("minAvailable: 1")),
      "pods that are not selected": both(budget("minAvailable: 1", "app: api"), web("replicas: 1")),
      "a number that a template fills in": both(budget("minAvailable: '{{ .n }}'"), web("replicas: 1")),
    },
  },
  { describe, it },
);
