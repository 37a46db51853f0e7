import { definePolicy, judgeSecret, judgeSecretValue, usersOf } from "@secpolicy/core";

const URL = /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:[^\s/@]+@/i;

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Credential is a stand-in that everybody knows",
    severity: "low",
    severityReason: "It is meant for a cluster of one's own, where only its pods can use it.",
    presets: ["strict"],
    remediation: "Name a Secret with `valueFrom.secretKeyRef`, and create it outside the repository.",
    references: [
      "https://kubernetes.io/docs/concepts/configuration/secret/",
      "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    ],
    frameworks: [],
    aliases: ["kubelinter:env-var-secret", "polaris:sensitiveContainerEnvVar", "kubescape:C-0012", "kubescape:C-0259"],
    since: "0.1.0",
  },
  *check(container) {
    for (const { name, value } of container.variables) {
      if (!name.known || !value.known) continue;
      const isInUrl = URL.test(value.value) && judgeSecretValue(value.value).kind === "placeholder";
      if (!isInUrl && judgeSecret(name.value, value) !== "placeholder") continue;
      yield {
        at: value,
        message: `Container "${container.label}" has a stand-in for a credential in ${name.value} that everybody knows.`,
        related: usersOf(container, value, `used by ${container.label}`),
      };
    }
  },
});
