import { definePolicy, sizeTargetOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Vertical autoscaler is for what no file holds",
    severity: "info",
    severityReason: "The workload may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the kind or the name in `targetRef`, or remove the autoscaler.",
    references: ["https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md"],
    frameworks: [],
    aliases: ["kyverno:other/verify-vpa-target"],
    since: "0.1.0",
  },
  applies: (object) => sizeTargetOf(object) !== undefined,
  *check(object, { project }) {
    const target = sizeTargetOf(object);
    if (target?.name.known !== true) return;
    const { kind, name } = target;
    if (!project.cluster.named(object, kind, name.value).isMissing) return;
    const [namesake] = project.cluster.workloads(object, name.value);
    yield {
      at: name,
      message: `${object.label} is for the ${kind} "${name.value}", which no file holds, so it does nothing unless something else makes it.`,
      related: namesake === undefined ? [] : [{ at: namesake.place, label: `the ${namesake.kind} of that name` }],
    };
  },
});
