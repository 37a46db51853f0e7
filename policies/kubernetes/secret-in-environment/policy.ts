import { definePolicy, judgeSecret, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Credential stands in the manifest",
    severity: "high",
    severityReason: "Whoever reads the file, the object or a backup of it has the credential.",
    presets: ["recommended"],
    remediation:
      "Put the value into a Secret that is created outside the repository and name it with `valueFrom.secretKeyRef`; change the credential, because history keeps it.",
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
      if (!name.known || judgeSecret(name.value, value) !== "secret") continue;
      yield {
        at: value,
        message: `The value of ${name.value} in container "${container.label}" is a credential, which everybody with the file or with the right to read pods can take.`,
        related: usersOf(container, value, `used by ${container.label}`),
        secrets: [value],
      };
    }
  },
});
