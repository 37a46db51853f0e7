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
      "two of one workload": {
        ...both(
          autoscaler(target.replace("name: web", "name: «web»"), "", "cpu"),
          autoscaler(target.replace("name: web", "name: «web»"), "", "memory"),
        ),
        message: 'both scale the Deployment "web"',
        related: ["memory", "cpu"],
      },
      "one of KEDA beside one of Kubernetes": both(
        autoscaler(target.replace("name: web", "name: «web»")),
        keda.replace("name: web } }", "name: «web» } }"),
      ),
    },
    silent: {
      one: both(autoscaler(target), web()),
      "two of two workloads": both(autoscaler(target), autoscaler(target.replace("web", "api"), "", "api")),
      "two of two kinds": both(autoscaler(target), autoscaler(target.replace("Deployment", "StatefulSet"), "", "set")),
      "two in two namespaces": both(autoscaler(target, ", namespace: a"), autoscaler(target, ", namespace: b")),
      "alternatives in two files of a folder": {
        files: { "cpu.yaml": autoscaler(target, "", "cpu"), "gpu.yaml": autoscaler(target, "", "gpu") },
      },
      "variants of one object in several files": {
        files: {
          "a.yaml": autoscaler(target, ", namespace: shop", "web"),
          "b.yaml": autoscaler(target, ", namespace: shop", "web"),
          "c.yaml": autoscaler(target, ", namespace: shop", "other"),
        },
      },
      "variants in two folders": { files: { "a/hpa.yaml": autoscaler(target), "b/hpa.yaml": autoscaler(target) } },
      "the same one in a base and in the patch of an overlay": {
        files: {
          "base/kustomization.yaml": "resources: [hpa.yaml]\n",
          "base/hpa.yaml": autoscaler(target),
          "prod/kustomization.yaml": "resources: [../base]\npatches: [{ path: hpa.yaml }]\n",
          "prod/hpa.yaml": autoscaler(target),
        },
      },
    },
  },
  { describe, it },
);
