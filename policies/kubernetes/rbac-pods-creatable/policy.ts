import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [
  { group: "", resource: "pods", verbs: ["create"] },
  { group: "", resource: "replicationcontrollers", verbs: ["create"] },
  { group: "apps", resource: "deployments", verbs: ["create"] },
  { group: "apps", resource: "daemonsets", verbs: ["create"] },
  { group: "apps", resource: "statefulsets", verbs: ["create"] },
  { group: "apps", resource: "replicasets", verbs: ["create"] },
  { group: "batch", resource: "jobs", verbs: ["create"] },
  { group: "batch", resource: "cronjobs", verbs: ["create"] },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can create pods",
    severity: "low",
    severityReason: "It is what every controller needs.",
    presets: [],
    remediation: "Keep it to a Role in the namespace where the pods belong.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "kubelinter:access-to-create-pods",
      "trivy:KSV-0048",
      "kics:permissive_access_to_create_pods",
      "kubescape:C-0188",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can create pods, so whoever has it has every account and Secret of the namespaces that it reaches.`,
      };
    }
  },
});
