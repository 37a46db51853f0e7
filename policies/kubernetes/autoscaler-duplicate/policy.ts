import { definePolicy, scaleTargetOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Two autoscalers scale one workload",
    severity: "medium",
    severityReason: "The two undo each other's decisions without end, or both stop.",
    presets: ["recommended"],
    remediation: "Unite the two: one autoscaler may go by several metrics.",
    references: [
      "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#support-for-multiple-metrics",
    ],
    frameworks: [],
    aliases: ["kyverno:other/prevent-duplicate-hpa"],
    since: "0.1.0",
  },
  applies: (object) => scaleTargetOf(object) !== undefined,
  *check(object, { project }) {
    const target = scaleTargetOf(object);
    if (target?.name.known !== true) return;
    const { kind, name } = target;
    const others = project.cluster
      .scalersOf(object, kind, name.value)
      .filter((other) => project.cluster.isBeside(object, other));
    const [first] = others;
    if (first === undefined) return;
    yield {
      at: name,
      message: `${object.label} and the ${first.kind} "${first.name}" both scale the ${kind} "${name.value}": they undo each other's decisions.`,
      related: others.map(({ place, kind }) => ({ at: place, label: `the other ${kind}` })),
    };
  },
});
