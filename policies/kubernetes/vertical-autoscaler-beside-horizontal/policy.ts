import { definePolicy, sizeTargetOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Autoscalers of size and number go by one resource",
    severity: "medium",
    severityReason:
      "Each changes what the other one measures, so the workload swings between few large and many small pods.",
    presets: ["recommended"],
    remediation:
      "Let the vertical autoscaler control the other resource alone (`controlledResources`), or scale by another metric.",
    references: [
      "https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md",
      "https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => sizeTargetOf(object) !== undefined,
  *check(object, { project: { cluster } }) {
    const target = sizeTargetOf(object);
    if (target?.name.known !== true) return;
    const { kind, name, changes } = target;
    for (const other of cluster.scalersOf(object, kind, name.value)) {
      const shared = other.scales?.shares.find((resource) => changes.includes(resource));
      if (shared === undefined || !cluster.isBeside(object, other)) continue;
      yield {
        at: name,
        message: `${object.label} changes what pods of the ${kind} "${name.value}" request of ${shared}, and the ${other.kind} "${other.name}" counts its share of the same: they drive each other.`,
        related: [{ at: other.place, label: `the ${other.kind}` }],
      };
    }
  },
});
