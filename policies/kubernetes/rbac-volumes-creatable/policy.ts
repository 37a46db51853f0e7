import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

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
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can create PersistentVolumes of the type hostPath, so whoever has it and may create pods has the files of nodes.`,
      };
    }
  },
});
