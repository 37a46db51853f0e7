import { definePolicy, is, judgeSecret, registryPasswordsOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["Secret"],
  meta: {
    title: "Secret holds a real credential",
    severity: "high",
    severityReason: "Whoever reads the file has the credential: base64 hides nothing.",
    presets: ["recommended"],
    remediation:
      "Keep the Secret out of the repository: seal or encrypt it (SealedSecret, SOPS), or let an external store fill it; and change the credential, because history keeps it.",
    references: [
      "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
      "https://kubernetes.io/docs/concepts/configuration/secret/",
    ],
    frameworks: [],
    aliases: ["semgrep:secrets-in-config-file"],
    since: "0.1.0",
  },
  *check({ data, groupKind, label }) {
    if (is(groupKind, "Secret") !== true) return;
    for (const { key, value } of data) {
      const isSecret = judgeSecret(key, value) === "secret" || registryPasswordsOf(value).length > 0;
      if (!isSecret) continue;
      yield {
        at: value,
        message: `${label} holds a credential under ${key}, which everybody with the file can read: base64 is no encryption.`,
        secrets: [value],
      };
    }
  },
});
