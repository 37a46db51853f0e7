import { definePolicy, is, seqAt, type YamlNode } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["NetworkPolicy.networking.k8s.io"],
  meta: {
    title: "Network policy allows everything",
    severity: "medium",
    severityReason: "It is no worse than no policy; but it looks like one, and adds to others.",
    presets: ["strict"],
    remediation: "Name the peers with `from` or `to`, and the ports.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic"],
    frameworks: [],
    aliases: ["trivy:KSV-0038"],
    since: "0.1.0",
  },
  *check({ groupKind, label, yaml }) {
    if (is(groupKind, "NetworkPolicy.networking.k8s.io") !== true) return;
    for (const [direction, peers] of [
      ["ingress", "from"],
      ["egress", "to"],
    ] as const) {
      for (const { value } of seqAt(yaml, "spec", direction)?.items ?? []) {
        if (value.type !== "map") continue;
        const limits = value.entries.filter(({ value: limit }) => !isEmpty(limit));
        if (limits.some(({ key: { text } }) => text === peers || text === "ports" || text.includes("{{"))) continue;
        yield {
          at: value,
          message: `${label} has a rule for ${direction} without peers and ports, which allows every connection, whatever other policies say.`,
        };
      }
    }
  },
});

/** An empty list is as good as none. */
function isEmpty(node: YamlNode): boolean {
  return node.type === "seq" ? node.items.length === 0 : node.type === "scalar" && node.value === null;
}
