import { budgetOf, definePolicy, disruptionOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Disruption budget lets no pod go",
    severity: "medium",
    severityReason: "Nodes can't be drained, so that upgrades of the cluster hang or kill the pods by force.",
    presets: ["recommended"],
    remediation: "Allow one pod to go (`maxUnavailable: 1`), and run one more than must stay.",
    references: [
      "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
      "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/",
    ],
    frameworks: [],
    aliases: [
      "kubelinter:pdb-max-unavailable",
      "kubelinter:pdb-min-available",
      "polaris:pdbDisruptionsIsZero",
      "kyverno:other/pdb-maxunavailable",
      "kyverno:other/pdb-minavailable",
      "kyverno:other/pdb-maxunavailable-with-deployments",
      "kyverno:other/deployment-replicas-higher-than-pdb",
      "kyverno:other/require-reasonable-pdbs",
      "kyverno:other/require-replicas-allow-disruption",
    ],
    since: "0.1.0",
  },
  applies: (object) => budgetOf(object) !== undefined,
  *check(object, { project }) {
    const budget = budgetOf(object);
    const at = budget?.maxUnavailable ?? budget?.minAvailable;
    if (budget === undefined || at === undefined) return;
    const disruption = disruptionOf(project.cluster, object, budget);
    if (disruption === undefined || disruption.allowed > 0 || disruption.isAutoscaled) return;
    const { pods, workloads } = disruption;
    const why = pods === undefined ? "" : `, because there are ${pods} in all`;
    yield {
      at,
      message: `${object.label} lets none of its pods be evicted${why}: a node that runs one can't be drained.`,
      related: workloads.map(({ place, kind, replicas }) => ({
        at: place,
        label: `the ${kind}, with replicas: ${replicas}`,
      })),
    };
  },
});
