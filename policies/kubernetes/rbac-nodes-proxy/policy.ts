import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [
  { group: "", resource: "nodes/proxy", verbs: ["get", "create", "update", "patch"] },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can reach the kubelet's API",
    severity: "high",
    severityReason: "The kubelet asks no further question.",
    presets: ["strict"],
    remediation: "Use `nodes/metrics`, `nodes/stats`, `nodes/log` or `nodes/healthz` for what is needed of it.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "trivy:KSV-0047",
      "kubescape:C-0279",
      "kyverno:other/restrict-clusterrole-nodesproxy",
      "checkov:CKV2_K8S_2",
    ],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can reach every kubelet's API, so whoever has it can run commands in every pod, past audit logs and admission.`,
      };
    }
  },
});
