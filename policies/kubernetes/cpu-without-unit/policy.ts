import { definePolicy, type KubernetesResource, type Scalar } from "@secpolicy/core";

const GIB = 2 ** 30;

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "CPU is given in hundreds of cores",
    severity: "high",
    severityReason: "No node has so many cores to give, so the pod is never scheduled.",
    presets: ["recommended"],
    remediation: "Write thousandths of a core with `m`: `500m` is half a core.",
    references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ label, resources: { cpu, memory } }) {
    for (const [at, text] of [
      [cpu.request, cpu.requestText],
      [cpu.limit, cpu.limitText],
    ] as const) {
      if (at?.known !== true || at.value < 100 || !isKnownWhole(text) || isOfLargeNode(at.value, memory)) continue;
      yield {
        at,
        message: `Container "${label}" asks for ${at.value} cores: without the unit m the number counts whole cores, for which hardly a node is large enough.`,
      };
    }
  },
});

function isKnownWhole(text: Scalar<string> | undefined): boolean {
  return text?.known === true && /^\d+$/.test(text.value);
}

/** What is meant to have hundreds of cores has memory to go with them. */
function isOfLargeNode(cores: number, { request, limit }: KubernetesResource): boolean {
  return [request, limit].some((one) => one !== undefined && (!one.known || one.value >= (cores * GIB) / 4));
}
