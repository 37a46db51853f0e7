import { definePolicy, numberAt } from "@secpolicy/core";

const KINDS = ["Deployment", "StatefulSet"];

export default definePolicy({
  on: "kubernetes.pod",
  reads: "project",
  meta: {
    title: "Replicas without a disruption budget",
    severity: "info",
    severityReason:
      "Only planned disruptions take all replicas at once, and an operator or a chart may make the budget.",
    presets: [["strict", "low"]],
    remediation: "Add a PodDisruptionBudget with `maxUnavailable: 1` that selects the pods.",
    references: ["https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"],
    frameworks: [],
    aliases: [
      "kubescore:deployment-has-poddisruptionbudget",
      "kubescore:statefulset-has-poddisruptionbudget",
      "kics:deployment_without_pod_disruption_budget",
      "kics:statefulset_without_pod_disruption_budget",
      "polaris:missingPodDisruptionBudget",
      "kyverno:other/require-pdb",
    ],
    since: "0.1.0",
  },
  *check({ object, labels }, { project }) {
    const { kind, yaml } = object;
    const replicas = numberAt(yaml, "spec", "replicas");
    if (!kind.known || !KINDS.includes(kind.value) || replicas?.known !== true || replicas.value < 2) return;
    const budgets = project.cluster.selecting(object, "PodDisruptionBudget", labels);
    if (!budgets.isMissing) return;
    yield {
      at: object,
      message: `No PodDisruptionBudget in the files selects the ${replicas.value} pods of ${object.label}, so draining nodes may evict all of them at once.`,
    };
  },
});
