import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [
  { group: "", resource: "users", verbs: ["impersonate"] },
  { group: "", resource: "groups", verbs: ["impersonate"] },
  { group: "", resource: "serviceaccounts", verbs: ["impersonate"] },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can act as others",
    severity: "high",
    severityReason: "It takes on the rights of whoever it names, administrators included.",
    presets: ["strict"],
    remediation: "Name the users with `resourceNames`, or remove the rule.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "trivy:KSV-0043",
      "kics:rbac_roles_with_impersonate_permission",
      "checkov:CKV2_K8S_3",
      "kubescape:C-0065",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield { at, message: `${label} can act as any user, group or account, so whoever has it is an administrator.` };
    }
  },
});
