import { definePolicy, type List, type Scalar, some } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role grants every right on everything",
    severity: "high",
    severityReason: "Whoever has it, or takes over a pod that has it, is an administrator.",
    presets: ["recommended"],
    remediation: "List the groups, resources and verbs that are needed.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: ["cis-k8s-1.23:5.1.3"],
    aliases: ["trivy:KSV-0044", "polaris:rolebindingClusterAdminRole", "kubescape:C-0187"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const { apiGroups, resources, verbs, resourceNames } of rules) {
      if (verbs === undefined || resourceNames !== undefined) continue;
      if (![apiGroups, resources, verbs].every(hasWildcard)) continue;
      yield {
        at: verbs,
        message: `${label} grants every verb on every resource, Secrets and roles included, so a flaw in whatever has it is a flaw in all that it reaches.`,
      };
    }
  },
});

function hasWildcard(list: List<Scalar<string>> | undefined): boolean {
  return some(list, (word) => word === "*") === true;
}
