import { definePolicy, entryAt, type Located, mapAt, seqAt, stringAt, type YamlMap } from "@secpolicy/core";

/** Old labels and those that took their place. */
const replacements: ReadonlyMap<string, string> = new Map([
  ["beta.kubernetes.io/os", "kubernetes.io/os"],
  ["beta.kubernetes.io/arch", "kubernetes.io/arch"],
  ["beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type"],
  ["failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone"],
  ["failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region"],
  ["node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane"],
]);

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Node is chosen by an old label",
    severity: "medium",
    severityReason: "Labels that nobody sets any more leave the pod pending; the others will go one day.",
    presets: ["strict"],
    remediation:
      "Use `kubernetes.io/os`, `kubernetes.io/arch`, `topology.kubernetes.io/zone`, `topology.kubernetes.io/region` or `node-role.kubernetes.io/control-plane`.",
    references: ["https://kubernetes.io/docs/reference/labels-annotations-taints/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ context, yaml }) {
    for (const [at, old] of labelsOf(yaml)) {
      const replacement = replacements.get(old);
      if (replacement === undefined) continue;
      yield {
        at,
        message: `Pod "${context.label}" chooses nodes by ${old}, which ${replacement} has replaced: clusters of today need not set it, and then the pod stays pending.`,
      };
    }
  },
});

function* labelsOf(spec: YamlMap): Generator<readonly [Located, string]> {
  for (const { key } of mapAt(spec, "nodeSelector")?.entries ?? []) yield [key, key.text];
  const affinity = entryAt(spec, "affinity", "nodeAffinity")?.value;
  for (const term of seqAt(affinity, "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")?.items ??
    []) {
    for (const { value } of seqAt(term.value, "matchExpressions")?.items ?? []) {
      const key = stringAt(value, "key");
      if (key?.known === true) yield [key, key.value];
    }
  }
  for (const { value } of seqAt(spec, "topologySpreadConstraints")?.items ?? []) {
    const key = stringAt(value, "topologyKey");
    if (key?.known === true) yield [key, key.value];
  }
}
