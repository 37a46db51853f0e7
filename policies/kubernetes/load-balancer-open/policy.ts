import { definePolicy, is, mapAt, stringAt, stringsAt, valueAt, type YamlMap } from "@secpolicy/core";

/** Annotations with which clouds and MetalLB keep a load balancer inside, or limit who may connect. */
const LIMITS = /internal|load-balancer-(?:source-ranges|scheme)|inbound-cidrs|private|vpc|address-pool|subnet/i;

export default definePolicy({
  on: "kubernetes.object",
  only: ["Service"],
  meta: {
    title: "Load balancer takes connections from everywhere",
    severity: "medium",
    severityReason: "That is right for what the world should see, and wrong for everything else.",
    presets: ["strict"],
    remediation: "List who may connect in `loadBalancerSourceRanges`, or ask for an internal load balancer.",
    references: [
      "https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer",
      "https://kubernetes.io/docs/concepts/services-networking/service/#internal-load-balancer",
    ],
    frameworks: [],
    aliases: [
      "kubelinter:exposed-services",
      "kics:service_with_external_load_balancer",
      "kyverno:other/restrict-loadbalancer",
    ],
    since: "0.1.0",
  },
  *check({ groupKind, label, yaml }) {
    if (is(groupKind, "Service") !== true) return;
    const type = stringAt(yaml, "spec", "type");
    if (type === undefined || is(type, "LoadBalancer") !== true) return;
    if (valueAt(yaml, "spec", "loadBalancerClass") !== undefined || isInternal(yaml)) return;
    const ranges = valueAt(yaml, "spec", "loadBalancerSourceRanges");
    const open = stringsAt(yaml, "spec", "loadBalancerSourceRanges")?.items.find(
      (range) => range.known && (range.value === "0.0.0.0/0" || range.value === "::/0"),
    );
    if (ranges !== undefined && open === undefined) return;
    yield {
      at: open ?? type,
      message: `${label} gets a load balancer that takes connections from every address, past any Ingress and its TLS.`,
    };
  },
});

function isInternal(yaml: YamlMap): boolean {
  const annotations = mapAt(yaml, "metadata", "annotations")?.entries ?? [];
  return annotations.some(({ key }) => LIMITS.test(key.text));
}
