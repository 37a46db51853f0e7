import { definePolicy } from "@secpolicy/core";

const ANONYMOUS: readonly string[] = ["system:anonymous", "system:unauthenticated"];
/** Roles that Kubernetes itself means for everybody: versions, discovery of the cluster and of its keys. */
const PUBLIC: readonly string[] = [
  "system:public-info-viewer",
  "system:discovery",
  "system:service-account-issuer-discovery",
  "kubeadm:bootstrap-signer-clusterinfo",
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Everybody without a login has rights",
    severity: "high",
    severityReason: "It takes nothing but a connection to the API server.",
    presets: ["recommended"],
    remediation: "Bind the role to the users, groups or accounts that need it.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "trivy:KSV-0122",
      "kubesec:BindingsToSystemAnonymous",
      "kubescape:C-0262",
      "kyverno:other/restrict-binding-system-groups",
    ],
    since: "0.1.0",
  },
  applies: ({ binding }) => binding !== undefined,
  *check({ binding }) {
    const role = binding?.roleName;
    if (binding === undefined || role?.known !== true || PUBLIC.includes(role.value)) return;
    for (const subject of binding.subjects) {
      const { name } = subject;
      if (name?.known !== true || !ANONYMOUS.includes(name.value)) continue;
      yield {
        at: subject,
        message: `"${name.value}" has the role "${role.value}": everybody who reaches the API server has its rights, without a login.`,
      };
    }
  },
});
