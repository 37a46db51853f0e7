import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const autoscaler = (target: string, more = "", name = "web"): string => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: ${name}${more} }
spec: { scaleTargetRef: ${target}, minReplicas: 2, maxReplicas: 10 }
`;
const web = (spec = "", more = "", kind = "Deployment"): string => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: web${more} }
spec:
  ${spec}
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: web }] }
`;
const keda =
  "apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: web }\nspec: { scaleTargetRef: { name: web } }\n";
const target = "{ apiVersion: apps/v1, kind: Deployment, name: web }";
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "replicas of an autoscaled workload": {
        ...both(web("«replicas»: 3"), autoscaler(target)),
        message: 'Deployment "web" asks for 3 replicas, though the HorizontalPodAutoscaler "web"',
        related: ["web"],
      },
      "a workload that KEDA scales": both(web("«replicas»: 3"), keda),
      "an autoscaler in another file of the namespace": {
        files: {
          "a/web.yaml": web("«replicas»: 3", ", namespace: shop"),
          "b/hpa.yaml": autoscaler(target, ", namespace: shop"),
        },
      },
    },
    silent: {
      "no replicas": both(web(), autoscaler(target)),
      "no replicas at all, which rest the autoscaler": both(web("replicas: 0"), autoscaler(target)),
      "no autoscaler": both(web("replicas: 3")),
      "an autoscaler of another workload": both(web("replicas: 3"), autoscaler(target.replace("web", "api"))),
      "an autoscaler of another kind": both(
        web("replicas: 3"),
        autoscaler(target.replace("Deployment", "StatefulSet")),
      ),
      "an autoscaler of another namespace": both(
        web("replicas: 3", ", namespace: a"),
        autoscaler(target, ", namespace: b"),
      ),
      "an autoscaler of another folder": {
        files: { "a/web.yaml": web("replicas: 3"), "b/hpa.yaml": autoscaler(target) },
      },
      "replicas that a template fills in": both(web("replicas: '{{ .replicas }}'"), autoscaler(target)),
    },
    fixes: {
      "the line goes": {
        before: both(`${web("replicas: 3")}`, autoscaler(target)),
        after: both(web(), autoscaler(target)).files["app.yaml"].replace("  \n", ""),
      },
    },
  },
  { describe, it },
);
