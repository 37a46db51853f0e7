import { definePolicy, is } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Account is an administrator of the cluster",
    severity: "high",
    severityReason: "Whoever takes over a pod with the account has the cluster.",
    presets: ["recommended"],
    remediation: "Bind a role that lists what the account needs, in the namespace where it needs it.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: [
      "kubelinter:cluster-admin-role-binding",
      "trivy:KSV-0111",
      "kics:cluster_admin_role_binding_with_super_user_permissions",
      "polaris:clusterrolebindingClusterAdmin",
      "polaris:rolebindingClusterAdminClusterRole",
      "kubescape:C-0035",
      "kubescape:C-0185",
      "kyverno:other/restrict-binding-clusteradmin",
    ],
    since: "0.1.0",
  },
  applies: ({ binding }) => binding !== undefined,
  *check({ binding, kind }) {
    if (binding?.roleName === undefined || is(binding.roleName, "cluster-admin") !== true) return;
    if (is(binding.roleKind, "ClusterRole") !== true) return;
    const reach = is(kind, "RoleBinding") === true ? "its namespace" : "the cluster";
    for (const subject of binding.subjects) {
      const { name } = subject;
      // The binding that every cluster comes with.
      if (name?.known !== true || name.value === "system:masters") continue;
      yield {
        at: subject,
        message: `"${name.value}" has every right in ${reach}, so whoever takes it over has ${reach}, too.`,
        related: [{ at: binding.roleName, label: "the role" }],
      };
    }
  },
});
