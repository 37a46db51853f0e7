import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [{ group: "", resource: "pods/portforward", verbs: ["create", "get"] }];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can forward ports of pods",
    severity: "medium",
    severityReason: "It reaches every port of the pods, which must still let a stranger in.",
    presets: ["strict"],
    remediation: "Grant it to people who debug, in the namespaces where they do.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
    frameworks: [],
    aliases: ["kics:rbac_roles_with_portforwarding_permissions", "kubescape:C-0063"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can forward ports of pods, so whoever has it reaches what listens there on localhost, past every NetworkPolicy.`,
      };
    }
  },
});
