import { definePolicy, is, some } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role grants every verb",
    severity: "medium",
    severityReason: "How much it is depends on the resource.",
    presets: ["strict"],
    remediation: "List the verbs that are needed.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: ["cis-k8s-1.23:5.1.3"],
    aliases: [
      "trivy:KSV-0045",
      "checkov:CKV_K8S_49",
      "kics:rbac_wildcard_in_rule",
      "kubelinter:wildcard-in-rules",
      "kyverno:other/restrict-wildcard-verbs",
      "semgrep:legacy-api-clusterrole-excessive-permissions",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const { apiGroups, resources, verbs } of rules) {
      const at = verbs?.items.find((verb) => is(verb, "*") === true);
      if (at === undefined || resources === undefined) continue;
      // Every right on everything is another policy's matter.
      if (some(apiGroups, (word) => word === "*") === true && some(resources, (word) => word === "*") === true)
        continue;
      yield {
        at,
        message: `${label} grants every verb on its resources, those included that hand out or bypass rights (bind, escalate, impersonate) and that delete.`,
      };
    }
  },
});
