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
      "a name that no workload has": {
        ...both(autoscaler("{ apiVersion: apps/v1, kind: Deployment, name: «wbe» }"), web()),
        message: 'scales the Deployment "wbe"',
      },
      "a workload of another kind": {
        ...both(autoscaler("{ apiVersion: apps/v1, kind: StatefulSet, name: «web» }"), web()),
        related: ["web"],
      },
      "a workload of another namespace": both(
        autoscaler(target.replace("web", "«web»"), ", namespace: a"),
        web("", ", namespace: b"),
      ),
      "what KEDA scales, a Deployment unless it says so": both(
        keda.replace("name: web } }", "name: «web» } }"),
        web("", "", "StatefulSet"),
      ),
    },
    silent: {
      "a workload of the files": both(autoscaler(target), web()),
      "a workload that a template names": both(autoscaler(target), web().replace("name: web", "name: '{{ .name }}'")),
      "a target that a template names": both(autoscaler(target.replace("name: web", "name: '{{ .name }}'"))),
      "what KEDA scales": both(keda, web()),
    },
  },
  { describe, it },
);
