import { definePolicy, numberAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["HorizontalPodAutoscaler.autoscaling"],
  meta: {
    title: "Autoscaler has nothing to decide",
    severity: "low",
    severityReason: "The pods run as told; only nothing scales.",
    presets: ["strict"],
    remediation: "Raise `maxReplicas`, or remove the autoscaler and set `replicas`.",
    references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
    frameworks: [],
    aliases: ["polaris:hpaMaxAvailability"],
    since: "0.1.0",
  },
  *check({ label, yaml }) {
    const least = numberAt(yaml, "spec", "minReplicas");
    const most = numberAt(yaml, "spec", "maxReplicas");
    if (least?.known !== true || most?.known !== true || least.value !== most.value) return;
    yield {
      at: most,
      message: `${label} keeps ${most.value} pods whatever happens: its least and its most are the same.`,
      related: [{ at: least, label: "the least" }],
    };
  },
});
