import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const vertical = (target: string, spec = "", name = "web"): string => `apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: ${name} }
spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: ${target} }${spec} }
`;
const web = (more = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web${more} }
spec:
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: web }] }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a name that no workload has": {
        ...both(vertical("«wbe»"), web()),
        message: 'is for the Deployment "wbe"',
      },
      "a workload of another kind": {
        ...both(vertical("«web»"), web().replace("kind: Deployment", "kind: StatefulSet")),
        related: ["web"],
      },
    },
    silent: {
      "a workload of the files": both(vertical("web"), web()),
      "a workload that a template names": both(vertical("web"), web().replace("name: web", "name: '{{ .name }}'")),
      "a target that a template names": both(vertical("'{{ .name }}'")),
      "the same fields in another kind": vertical("web").replace("VerticalPodAutoscaler", "Other"),
    },
  },
  { describe, it },
);
