import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const vertical = (target: string, spec = "", name = "web"): string => `apiVersion: autoscaling.k8s.io/v1
kind: VerticalPodAutoscaler
metadata: { name: ${name} }
spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: ${target} }${spec} }
`;
const cpu = "{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }";
const horizontal = (metrics = `, metrics: [${cpu}]`, version = "v2"): string => `apiVersion: autoscaling/${version}
kind: HorizontalPodAutoscaler
metadata: { name: wide }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, maxReplicas: 10${metrics} }
`;
const controls = (resources: string): string =>
  `, resourcePolicy: { containerPolicies: [{ containerName: '*', controlledResources: ${resources} }] }`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "both go by CPU": {
        ...both(vertical("«web»"), horizontal()),
        message: "request of cpu",
        related: ["wide"],
      },
      "the metric that holds without a word": both(vertical("«web»"), horizontal("")),
      "the field of the first version": both(
        vertical("«web»"),
        horizontal(", targetCPUUtilizationPercentage: 50", "v1"),
      ),
      "one container's memory": both(
        vertical("«web»"),
        horizontal(
          `, metrics: [${cpu.replaceAll("esource", "ontainerResource").replaceAll("RontainerR", "ContainerR").replaceAll("rontainerR", "containerR").replace("name: cpu", "name: memory, container: app")}]`,
        ),
      ),
      "a trigger of KEDA": both(
        vertical("«web»"),
        `apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: wide }
spec: { scaleTargetRef: { name: web }, triggers: [{ type: cpu, metricType: Utilization, metadata: { value: "60" } }] }
`,
      ),
    },
    silent: {
      "memory is sized, and CPU counted": both(vertical("web", controls("[memory]")), horizontal()),
      "an amount, which does not depend on requests": both(
        vertical("web"),
        horizontal(
          ", metrics: [{ type: Resource, resource: { name: cpu, target: { type: AverageValue, averageValue: 1 } } }]",
        ),
      ),
      "another metric": both(
        vertical("web"),
        horizontal(
          ", metrics: [{ type: Pods, pods: { metric: { name: requests }, target: { type: AverageValue, averageValue: 1 } } }]",
        ),
      ),
      "only recommendations": both(vertical("web", ", updatePolicy: { updateMode: 'Off' }"), horizontal()),
      "a mode that a template fills in": both(
        vertical("web", ", updatePolicy: { updateMode: '{{ .mode }}' }"),
        horizontal(),
      ),
      "another workload": both(vertical("api"), horizontal()),
      "two files of a folder, which may be alternatives": {
        files: { "a.yaml": vertical("web"), "b.yaml": horizontal() },
      },
    },
  },
  { describe, it },
);
