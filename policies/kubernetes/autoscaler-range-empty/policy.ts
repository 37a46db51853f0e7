import { definePolicy, numberAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["HorizontalPodAutoscaler.autoscaling"],
  meta: {
    title: "Autoscaler's least is above its most",
    severity: "high",
    severityReason: "The API server refuses the object.",
    presets: ["recommended"],
    remediation: "Set `maxReplicas` to `minReplicas` or more.",
    references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ label, yaml }) {
    const least = numberAt(yaml, "spec", "minReplicas");
    const most = numberAt(yaml, "spec", "maxReplicas");
    if (least?.known !== true || most?.known !== true || least.value <= most.value) return;
    yield {
      at: most,
      message: `${label} wants at least ${least.value} pods and at most ${most.value}, which Kubernetes refuses.`,
      related: [{ at: least, label: "the least" }],
    };
  },
});
