import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [
  { group: "", resource: "pods/exec", verbs: ["create", "get"] },
  { group: "", resource: "pods/attach", verbs: ["create", "get"] },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can run commands in pods",
    severity: "medium",
    severityReason: "What a pod may do, its holder may do.",
    presets: ["strict"],
    remediation: "Remove the rule, or keep it to a namespace for debugging.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "trivy:KSV-0053",
      "trivy:KSV-0054",
      "kics:rbac_roles_with_exec_permission",
      "kics:rbac_roles_with_attach_permission",
      "polaris:clusterrolePodExecAttach",
      "polaris:rolePodExecAttach",
      "polaris:clusterrolebindingPodExecAttach",
      "polaris:rolebindingClusterRolePodExecAttach",
      "polaris:rolebindingRolePodExecAttach",
      "kubescape:C-0002",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can run commands in pods, so whoever has it has their accounts, Secrets and files.`,
      };
    }
  },
});
