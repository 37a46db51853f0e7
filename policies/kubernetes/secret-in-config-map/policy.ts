import { definePolicy, findTokens, is, judgeSecret } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["ConfigMap"],
  meta: {
    title: "ConfigMap holds a credential",
    severity: "high",
    severityReason: "ConfigMaps are kept in the clear, and many accounts may read them.",
    presets: ["recommended"],
    remediation: "Move the value to a Secret that is created outside the repository, and change the credential.",
    references: [
      "https://kubernetes.io/docs/concepts/configuration/configmap/",
      "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    ],
    frameworks: [],
    aliases: ["trivy:KSV-0109", "polaris:sensitiveConfigmapContent", "kubescape:C-0012"],
    since: "0.1.0",
  },
  *check({ data, groupKind, label }) {
    if (is(groupKind, "ConfigMap") !== true) return;
    for (const { key, value } of data) {
      const token = value.known ? findTokens(value.value)[0] : undefined;
      if (token === undefined && judgeSecret(key, value) !== "secret") continue;
      yield {
        at: value,
        message: `${label} holds ${token === undefined ? "a credential" : `a ${token.name}`} under ${key}, where everybody with the file or with the right to read ConfigMaps finds it.`,
        secrets: [value],
      };
    }
  },
});
