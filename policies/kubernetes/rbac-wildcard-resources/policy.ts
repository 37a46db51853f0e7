import { definePolicy, is, some } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role grants access to every resource",
    severity: "medium",
    severityReason: "How much it is depends on the verbs and the group.",
    presets: ["strict"],
    remediation: "List the resources that are needed.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: ["cis-k8s-1.23:5.1.3"],
    aliases: [
      "trivy:KSV-0046",
      "trivy:KSV-0112",
      "checkov:CKV_K8S_49",
      "kics:rbac_wildcard_in_rule",
      "kubelinter:wildcard-in-rules",
      "kyverno:other/restrict-wildcard-resources",
      "semgrep:legacy-api-clusterrole-excessive-permissions",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const { apiGroups, resources, verbs } of rules) {
      const at = resources?.items.find((resource) => is(resource, "*") === true);
      if (at === undefined) continue;
      // Every right on everything is another policy's matter.
      if (some(apiGroups, (word) => word === "*") === true && some(verbs, (word) => word === "*") === true) continue;
      yield {
        at,
        message: `${label} grants access to every resource of its groups, those included that come later.`,
      };
    }
  },
});
