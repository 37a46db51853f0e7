import { definePolicy, sizeTargetOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Two vertical autoscalers are for one workload",
    severity: "medium",
    severityReason: "Which of them decides follows from their age, and the other one's limits don't hold.",
    presets: ["recommended"],
    remediation: "Unite the two: one autoscaler may have a policy for each container.",
    references: ["https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md"],
    frameworks: [],
    aliases: ["kyverno:other/prevent-duplicate-vpa"],
    since: "0.1.0",
  },
  applies: (object) => sizeTargetOf(object) !== undefined,
  *check(object, { project }) {
    const target = sizeTargetOf(object);
    // Two that only recommend, or one of the two, do no harm.
    if (target?.name.known !== true || target.changes.length === 0) return;
    const { kind, name, changes } = target;
    const others = project.cluster
      .sizersOf(object, kind, name.value)
      .filter(({ sizes }) => sizes?.changes.some((resource) => changes.includes(resource)))
      .filter((other) => project.cluster.isBeside(object, other));
    const [first] = others;
    if (first === undefined) return;
    yield {
      at: name,
      message: `${object.label} and the VerticalPodAutoscaler "${first.name}" are both for the ${kind} "${name.value}": only one of them decides.`,
      related: others.map(({ place }) => ({ at: place, label: "the other autoscaler" })),
    };
  },
});
