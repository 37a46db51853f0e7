import { definePolicy, scaleTargetOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Autoscaler scales what no file holds",
    severity: "info",
    severityReason: "The workload may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the kind or the name in `scaleTargetRef`, or remove the autoscaler.",
    references: ["https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/"],
    frameworks: [],
    aliases: [
      "kubelinter:dangling-horizontalpodautoscaler",
      "kubescore:horizontalpodautoscaler-has-target",
      "kubescape:C-0300",
    ],
    since: "0.1.0",
  },
  applies: (object) => scaleTargetOf(object) !== undefined,
  *check(object, { project }) {
    const target = scaleTargetOf(object);
    if (target?.name.known !== true) return;
    const { kind, name } = target;
    if (!project.cluster.named(object, kind, name.value).isMissing) return;
    const [namesake] = project.cluster.workloads(object, name.value);
    yield {
      at: name,
      message: `${object.label} scales the ${kind} "${name.value}", which no file holds, so it scales nothing unless something else makes it.`,
      related: namesake === undefined ? [] : [{ at: namesake.place, label: `the ${namesake.kind} of that name` }],
    };
  },
});
