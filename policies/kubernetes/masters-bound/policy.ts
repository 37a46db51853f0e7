import { definePolicy, is } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role is bound to system:masters",
    severity: "low",
    severityReason: "Its members have every right without it.",
    presets: ["strict"],
    remediation: "Bind the role to a group of your own, and give nobody `system:masters`.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: ["trivy:KSV-0123", "kubescape:C-0246"],
    since: "0.1.0",
  },
  applies: ({ binding }) => binding !== undefined,
  *check({ binding }) {
    if (binding === undefined || is(binding.roleName, "cluster-admin") === true) return;
    for (const subject of binding.subjects) {
      if (is(subject.name, "system:masters") !== true) continue;
      yield {
        at: subject,
        message:
          "The group system:masters has every right whatever is bound to it, and nothing takes it back but new certificates, so the binding says nothing about who may do what.",
      };
    }
  },
});
