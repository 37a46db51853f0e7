import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [{ group: "", resource: "serviceaccounts/token", verbs: ["create"] }];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can issue tokens of accounts",
    severity: "high",
    severityReason: "A token is a login under the account.",
    presets: ["strict"],
    remediation: "Name the accounts with `resourceNames`.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: ["kubescape:C-0282"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can issue tokens of every service account that it reaches, so whoever has it has all their rights.`,
      };
    }
  },
});
