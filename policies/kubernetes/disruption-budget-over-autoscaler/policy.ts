import { budgetOf, definePolicy, disruptionOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Disruption budget lets no pod go at the autoscaler's minimum",
    severity: "low",
    severityReason: "Nodes can't be drained at quiet times, which is when people drain them.",
    presets: ["recommended"],
    remediation: "Raise the autoscaler's minimum above what must stay, or use `maxUnavailable: 1`.",
    references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
    frameworks: [],
    aliases: ["polaris:pdbMinAvailableGreaterThanHPAMinReplicas"],
    since: "0.1.0",
  },
  applies: (object) => budgetOf(object) !== undefined,
  *check(object, { project }) {
    const budget = budgetOf(object);
    if (budget?.minAvailable === undefined) return;
    const disruption = disruptionOf(project.cluster, object, budget);
    if (disruption === undefined || disruption.allowed > 0 || !disruption.isAutoscaled) return;
    const { pods, workloads } = disruption;
    const scalers = workloads.flatMap(({ kind, name }) => project.cluster.scalersOf(object, kind, name ?? ""));
    yield {
      at: budget.minAvailable,
      message: `${object.label} lets no pod be evicted while there are ${pods}, the least that the autoscaler keeps: nodes can't be drained at quiet times.`,
      related: scalers.map(({ place, kind }) => ({ at: place, label: `the ${kind}` })),
    };
  },
});
