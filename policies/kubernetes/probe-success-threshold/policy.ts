import { definePolicy, numberAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Probe may not ask for more than one success",
    severity: "high",
    severityReason: "The API server refuses the object, so nothing of it runs.",
    presets: ["recommended"],
    remediation: "Remove `successThreshold` from the probe, or set it to 1.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ handlers, label }) {
    for (const { key, kind, yaml } of handlers) {
      const threshold = numberAt(yaml, "successThreshold");
      if ((kind !== "liveness" && kind !== "startup") || threshold?.known !== true || threshold.value <= 1) continue;
      yield {
        at: threshold,
        message: `The ${key} of container "${label}" asks for ${threshold.value} successes: Kubernetes takes only 1 there and refuses the pod.`,
      };
    }
  },
});
