import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Limit is higher than the request",
    severity: "info",
    severityReason: "It is a choice: what is lent on one day can be missing on another.",
    presets: [],
    remediation: "Set requests and limits of CPU and memory to the same amounts.",
    references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#guaranteed"],
    frameworks: [],
    aliases: [
      "kubescore:container-resource-requests-equal-limits",
      "kubescore:container-cpu-requests-equal-limits",
      "kubescore:container-memory-requests-equal-limits",
      "kyverno:other/memory-requests-equal-limits",
      "kyverno:other/require-qos-guaranteed",
      "kubescore:container-ephemeral-storage-request-equals-limit",
    ],
    since: "0.1.0",
  },
  *check({ label, resources: { cpu, memory, ephemeralStorage } }) {
    for (const [what, resource] of [
      ["CPU", cpu],
      ["memory", memory],
      ["ephemeral storage", ephemeralStorage],
    ] as const) {
      const { request, limit } = resource;
      if (request?.known !== true || limit?.known !== true || request.value >= limit.value) continue;
      yield {
        at: request,
        message: `Container "${label}" requests less ${what} than it may use, so what lies between is there only while others leave it.`,
        related: [{ at: limit, label: "the limit" }],
      };
    }
  },
});
