import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [
  { group: "rbac.authorization.k8s.io", resource: "rolebindings", verbs: ["update", "patch", "create"] },
  { group: "rbac.authorization.k8s.io", resource: "clusterrolebindings", verbs: ["update", "patch", "create"] },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can give its rights to others",
    severity: "low",
    severityReason: "The API server lets nobody pass on a right that they lack, unless they may also bind or escalate.",
    presets: ["strict"],
    remediation: "Leave bindings to administrators, or name the bindings with `resourceNames`.",
    references: [
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#restrictions-on-role-binding-creation-or-update",
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
    ],
    frameworks: [],
    aliases: ["trivy:KSV-0055", "checkov:CKV2_K8S_1"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can add subjects to bindings, so whoever has it can give all of its rights to others, and keep them when its own are taken away.`,
      };
    }
  },
});
