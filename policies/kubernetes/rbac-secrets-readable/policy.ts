import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [{ group: "", resource: "secrets", verbs: ["get", "list", "watch"] }];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can read Secrets",
    severity: "medium",
    severityReason: "What the Secrets open depends on what is in them.",
    presets: ["strict"],
    remediation: "Name the Secrets with `resourceNames`, or mount them into the pods that need them.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: ["cis-k8s-1.23:5.1.2"],
    aliases: [
      "kubelinter:access-to-secrets",
      "trivy:KSV-0041",
      "trivy:KSV-0113",
      "kics:rbac_roles_with_read_secrets_permissions",
      "kics:service_account_allows_access_secrets",
      "checkov:CKV2_K8S_5",
      "kubescape:C-0015",
      "kubescape:C-0186",
      "kyverno:other/restrict-secret-role-verbs",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can read every Secret that it reaches, tokens of other accounts included, so whoever has it has what they open.`,
      };
    }
  },
});
