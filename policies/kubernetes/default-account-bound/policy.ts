import { definePolicy, is } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role is bound to a default account",
    severity: "medium",
    severityReason: "Every pod of the namespace that names no account has the rights, those that come later included.",
    presets: ["recommended"],
    remediation: "Make a service account for the workload that needs the rights and bind the role to it.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "checkov:CKV_K8S_42",
      "kics:role_binding_to_default_service_account",
      "kubescape:C-0225",
      "kubescape:C-0239",
    ],
    since: "0.1.0",
  },
  applies: ({ binding }) => binding !== undefined,
  *check({ binding }) {
    for (const subject of binding?.subjects ?? []) {
      if (is(subject.kind, "ServiceAccount") !== true || is(subject.name, "default") !== true) continue;
      const where =
        subject.namespace?.known === true ? `of the namespace "${subject.namespace.value}"` : "of its namespace";
      yield {
        at: subject,
        message: `The rights go to the default account, and so to every pod ${where} that names no other, whatever it is for.`,
      };
    }
  },
});
