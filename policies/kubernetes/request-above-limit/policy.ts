import { definePolicy, type Finding, type KubernetesContainer, type KubernetesResource } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container requests more than its limit",
    severity: "high",
    severityReason: "The API server refuses the object, so nothing of it runs.",
    presets: ["recommended"],
    remediation: "Raise the limit to the request, or lower the request.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(container) {
    const { cpu, memory, ephemeralStorage } = container.resources;
    yield* judge(container, "CPU", cpu);
    yield* judge(container, "memory", memory);
    yield* judge(container, "ephemeral storage", ephemeralStorage);
  },
});

function* judge({ label }: KubernetesContainer, what: string, resource: KubernetesResource): Iterable<Finding> {
  const { request, limit, requestText, limitText } = resource;
  if (request?.known !== true || limit?.known !== true || request.value <= limit.value) return;
  const amounts = [requestText, limitText].map((text) => (text?.known === true ? text.value : ""));
  yield {
    at: request,
    message: `Container "${label}" requests ${amounts[0]} of ${what} and may use ${amounts[1]}: Kubernetes refuses a request above its limit.`,
    related: [{ at: limit, label: "the limit" }],
  };
}
