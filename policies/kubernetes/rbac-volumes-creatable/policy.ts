import { definePolicy, grantOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [{ group: "", resource: "persistentvolumes", verbs: ["create"] }];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can create PersistentVolumes",
    severity: "medium",
    severityReason: "It takes a claim and a pod besides.",
    presets: ["strict"],
    remediation: "Leave volumes to the provisioner of a StorageClass.",
    references: [
      "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
      "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    ],
    frameworks: [],
    aliases: ["kubescape:C-0278"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ kind, name, rules }) {
    for (const rule of rules) {
      for (const right of rights) {
        const at = grantOf(rule, right);
        if (at === undefined) continue;
        const role = `${kind.known ? kind.value : "Role"} "${name?.known === true ? name.value : ""}"`;
        yield {
          at,
          message: `${role} can create PersistentVolumes of the type hostPath, so whoever has it and may create pods has the files of nodes.`,
        };
      }
    }
  },
});
