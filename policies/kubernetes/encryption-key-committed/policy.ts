import { definePolicy, type Finding, is, seqAt, stringAt, type YamlNode } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["EncryptionConfiguration.apiserver.config.k8s.io"],
  meta: {
    title: "Key that encrypts the cluster's Secrets stands in the file",
    severity: "critical",
    severityReason: "With it, etcd and every backup of it can be read.",
    presets: ["recommended"],
    remediation: "Keep the file out of the repository, or use a `kms` provider, and change the key.",
    references: ["https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ groupKind, yaml }) {
    if (is(groupKind, "EncryptionConfiguration.apiserver.config.k8s.io") !== true) return;
    for (const { value: rule } of seqAt(yaml, "resources")?.items ?? []) {
      for (const { value: provider } of seqAt(rule, "providers")?.items ?? []) yield* keysOf(provider);
    }
  },
});

/** A key of 16, 24 or 32 bytes in base64, which is not the same letter all over. */
const KEY = /^(?!(.)\1*=*$)(?:[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{32}|[A-Za-z0-9+/]{43}=)$/;

function* keysOf(provider: YamlNode): Generator<Finding> {
  for (const name of ["aescbc", "aesgcm", "secretbox"]) {
    for (const { value } of seqAt(provider, name, "keys")?.items ?? []) {
      const secret = stringAt(value, "secret");
      if (secret?.known !== true || !KEY.test(secret.value)) continue;
      yield {
        at: secret,
        message: `A key of ${name} stands in the file, with which everybody who has it can read the cluster's Secrets in etcd and its backups.`,
        secrets: [secret],
      };
    }
  }
}
