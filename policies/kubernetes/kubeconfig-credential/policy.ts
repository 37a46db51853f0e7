import { definePolicy, is, isPlaceholder, seqAt, stringAt } from "@secpolicy/core";

const KEYS: readonly string[] = ["token", "password", "client-key-data"];

export default definePolicy({
  on: "kubernetes.object",
  only: ["Config"],
  meta: {
    title: "Kubeconfig holds a credential",
    severity: "high",
    severityReason: "Whoever has the file is the user that it is made for.",
    presets: ["recommended"],
    remediation:
      "Keep the file out of the repository, and let `exec` or a path fetch the credential; change the one that was here.",
    references: ["https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ groupKind, yaml }) {
    if (is(groupKind, "Config") !== true) return;
    for (const { value } of seqAt(yaml, "users")?.items ?? []) {
      for (const key of KEYS) {
        const credential = stringAt(value, "user", key);
        if (credential?.known !== true || credential.value.length < 6) continue;
        if (isPlaceholder(credential.value) || /[{$<]|REDACTED|OMITTED/.test(credential.value)) continue;
        yield {
          at: credential,
          message: `The kubeconfig holds a ${key}, with which everybody who has the file can log in to the cluster.`,
          secrets: [credential],
        };
      }
    }
  },
});
