import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const vertical = (target: string, spec = "", name = "web"): string => `apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: ${name} }
spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: ${target} }${spec} }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "both act on one workload": {
        ...both(vertical("«web»"), vertical("«web»", "", "other")),
        message: 'are both for the Deployment "web"',
        related: ["other", "web"],
      },
    },
    silent: {
      "one workload each": both(vertical("web"), vertical("api", "", "other")),
      "one that only recommends": both(
        vertical("web"),
        vertical("web", ", updatePolicy: { updateMode: 'Off' }", "other"),
      ),
      "one for CPU and one for memory": both(
        vertical(
          "web",
          ", resourcePolicy: { containerPolicies: [{ containerName: '*', controlledResources: [cpu] }] }",
        ),
        vertical(
          "web",
          ", resourcePolicy: { containerPolicies: [{ containerName: '*', controlledResources: [memory] }] }",
          "other",
        ),
      ),
      "two files of a folder, which may be alternatives": {
        files: { "a.yaml": vertical("web"), "b.yaml": vertical("web", "", "other") },
      },
      "a target that a template names": both(vertical("'{{ .a }}'"), vertical("'{{ .a }}'", "", "other")),
    },
  },
  { describe, it },
);
