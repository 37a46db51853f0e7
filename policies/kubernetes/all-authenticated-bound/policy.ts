import { definePolicy } from "@secpolicy/core";

const EVERYBODY: readonly string[] = ["system:authenticated", "system:serviceaccounts"];
/** Roles that Kubernetes itself gives to everybody with a login. */
const USUAL: readonly string[] = [
  "system:basic-user",
  "system:discovery",
  "system:public-info-viewer",
  "system:service-account-issuer-discovery",
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Every account of the cluster has rights",
    severity: "medium",
    severityReason: "It takes any login, and every pod has one.",
    presets: ["strict"],
    remediation: "Bind the role to the groups or accounts that need it.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: ["trivy:KSV-01011", "kubescape:C-0265"],
    since: "0.1.0",
  },
  applies: ({ binding }) => binding !== undefined,
  *check({ binding }) {
    const role = binding?.roleName;
    if (binding === undefined || role?.known !== true || USUAL.includes(role.value)) return;
    for (const subject of binding.subjects) {
      const { name } = subject;
      if (name?.known !== true || !EVERYBODY.includes(name.value)) continue;
      yield {
        at: subject,
        message: `"${name.value}" has the role "${role.value}": every pod with a mounted token has its rights.`,
      };
    }
  },
});
