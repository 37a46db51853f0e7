import { definePolicy, entryAt, seqAt, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Secret comes through variables",
    severity: "info",
    severityReason: "Files are a little safer: variables end up in crash reports and child processes.",
    presets: [],
    remediation: "Mount the Secret as a volume, and let the program read the file.",
    references: [
      "https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod",
      "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    ],
    frameworks: ["cis-k8s-1.23:5.4.1"],
    aliases: [
      "kubelinter:read-secret-from-env-var",
      "checkov:CKV_K8S_35",
      "kics:secrets_as_environment_variables",
      "kubesec:SecretsAsEnvironmentVariables",
      "kubescape:C-0207",
      "kyverno:other/disallow-secrets-from-env-vars",
    ],
    since: "0.1.0",
  },
  *check(container) {
    for (const [list, ...path] of [
      ["env", "valueFrom", "secretKeyRef"],
      ["envFrom", "secretRef"],
    ] as const) {
      for (const { value } of seqAt(container.yaml, list)?.items ?? []) {
        const secret = entryAt(value, ...path, "name")?.value;
        if (secret?.type !== "scalar" || secret.value === null) continue;
        yield {
          at: secret,
          message: `Container "${container.label}" gets the Secret ${secret.text} through variables, which its child processes inherit and crash reports show.`,
          related: usersOf(container, secret, `used by ${container.label}`),
        };
      }
    }
  },
});
