import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [
  {
    group: "admissionregistration.k8s.io",
    resource: "mutatingwebhookconfigurations",
    verbs: ["create", "update", "patch"],
  },
  {
    group: "admissionregistration.k8s.io",
    resource: "validatingwebhookconfigurations",
    verbs: ["create", "update", "patch"],
  },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can change admission",
    severity: "high",
    severityReason: "It reads and changes everything that is written to the API server.",
    presets: ["strict"],
    remediation: "Name the configurations with `resourceNames`.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "checkov:CKV_K8S_155",
      "trivy:KSV-0114",
      "kubescape:C-0281",
      "kyverno:other/restrict-clusterrole-mutating-validating-admission-webhooks",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can set up admission webhooks, so whoever has it can read and change whatever is written to the cluster, Secrets included.`,
      };
    }
  },
});
