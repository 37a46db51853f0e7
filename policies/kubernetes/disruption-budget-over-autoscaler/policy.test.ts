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
      "as many must stay as the autoscaler keeps": {
        ...both(budget("minAvailable: «2»"), web("minReadySeconds: 1"), autoscaler("minReplicas: 2")),
        message: "while there are 2",
        related: ["web"],
      },
    },
    silent: {
      "a higher minimum": both(budget("minAvailable: 2"), web("minReadySeconds: 1"), autoscaler("minReplicas: 3")),
      "a minimum that is not said": both(budget("minAvailable: 1"), web("replicas: 1"), autoscaler("maxReplicas: 3")),
      "no autoscaler, which is another matter": both(budget("minAvailable: 1"), web("replicas: 1")),
      "none may ever be away, which is another matter": both(
        budget("maxUnavailable: 0"),
        web("replicas: 1"),
        autoscaler("minReplicas: 1"),
      ),
      "a minimum that a template fills in": both(
        budget("minAvailable: 1"),
        web("replicas: 1"),
        autoscaler("minReplicas: '{{ .n }}'"),
      ),
    },
  },
  { describe, it },
);
