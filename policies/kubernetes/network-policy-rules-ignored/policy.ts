import { definePolicy, entryAt, is, some, stringsAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["NetworkPolicy.networking.k8s.io"],
  meta: {
    title: "Rules of a network policy don't count",
    severity: "medium",
    severityReason: "The pods are as open as before, although the file says otherwise.",
    presets: ["recommended"],
    remediation: "Add the direction to `policyTypes`.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ groupKind, label, yaml }) {
    const types = stringsAt(yaml, "spec", "policyTypes");
    if (is(groupKind, "NetworkPolicy.networking.k8s.io") !== true || types === undefined || types.items.length === 0)
      return;
    for (const [direction, type] of [
      ["ingress", "Ingress"],
      ["egress", "Egress"],
    ] as const) {
      const rules = entryAt(yaml, "spec", direction);
      // Another key: a template may write it.
      if (rules?.key.text !== direction || some(types, (word) => word === type || /[{$]/.test(word)) !== false)
        continue;
      yield {
        at: rules.key,
        message: `${label} has rules for ${direction} and leaves ${type} out of its policyTypes, so they don't count and nothing is closed.`,
        related: [{ at: types, label: "the directions that count" }],
      };
    }
  },
});
