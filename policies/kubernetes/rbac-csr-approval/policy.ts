import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [
  { group: "certificates.k8s.io", resource: "certificatesigningrequests/approval", verbs: ["update", "patch"] },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can approve certificates",
    severity: "high",
    severityReason: "A certificate is a login under any name.",
    presets: ["strict"],
    remediation: "Leave approval to the controller manager and to administrators.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: ["checkov:CKV_K8S_156", "kubescape:C-0280", "kyverno:other/restrict-clusterrole-csr"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield { at, message: `${label} can approve certificates, so whoever has it can log in under another name.` };
    }
  },
});
