import { definePolicy, is, seqAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["EncryptionConfiguration.apiserver.config.k8s.io"],
  meta: {
    title: "Secrets are written without encryption",
    severity: "high",
    severityReason: "Whoever reads etcd or a backup of it has every Secret; that takes access to either.",
    presets: ["recommended"],
    remediation: "Put `kms`, `secretbox` or `aesgcm` first, and `identity` last.",
    references: ["https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"],
    frameworks: [],
    aliases: ["kics:encryption_provider_not_properly_configured", "kubescape:C-0142"],
    since: "0.1.0",
  },
  *check({ groupKind, yaml }) {
    if (is(groupKind, "EncryptionConfiguration.apiserver.config.k8s.io") !== true) return;
    for (const { value: rule } of seqAt(yaml, "resources")?.items ?? []) {
      const first = seqAt(rule, "providers")?.items[0]?.value;
      const key = first?.type === "map" ? first.entries[0]?.key : undefined;
      if (key?.text !== "identity") continue;
      yield {
        at: key,
        message:
          "The first provider writes, and this one is identity, which means that Secrets lie in etcd as they are.",
      };
    }
  },
});
