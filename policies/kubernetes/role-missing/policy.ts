import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Role is in no file",
    severity: "info",
    severityReason: "The role may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the kind or the name in `roleRef`, add the role, or remove the binding.",
    references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: ({ binding }) => binding !== undefined,
  *check(object, { project }) {
    const { roleKind, roleName } = object.binding ?? {};
    if (roleKind?.known !== true || roleName?.known !== true) return;
    if (!project.cluster.named(object, roleKind.value, roleName.value).isMissing) return;
    yield {
      at: roleName,
      message: `${object.label} binds the ${roleKind.value} "${roleName.value}", which no file holds: it grants nothing, until somebody makes a role of that name.`,
    };
  },
});
