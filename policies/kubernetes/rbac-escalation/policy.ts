import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [
  { group: "rbac.authorization.k8s.io", resource: "clusterroles", verbs: ["bind", "escalate"] },
  { group: "rbac.authorization.k8s.io", resource: "roles", verbs: ["bind", "escalate"] },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can give rights that it lacks",
    severity: "high",
    severityReason: "It is the way from any right to all of them.",
    presets: ["strict"],
    remediation: "Grant the rights themselves to whoever needs them, and leave roles to administrators.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "trivy:KSV-0050",
      "trivy:KSV-0051",
      "trivy:KSV-0052",
      "checkov:CKV_K8S_157",
      "checkov:CKV_K8S_158",
      "kics:rbac_roles_allow_privilege_escalation",
      "kubescape:C-0191",
      "kyverno:other/restrict-escalation-verbs-roles",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can bind or extend roles beyond its own rights, so whoever has it can make itself an administrator.`,
      };
    }
  },
});
