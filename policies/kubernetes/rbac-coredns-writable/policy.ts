import { definePolicy, type KubernetesRight, namedGrantsOf } from "@secpolicy/core";

const right: KubernetesRight = { group: "", resource: "configmaps", verbs: ["update", "patch", "create", "delete"] };

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can change the cluster's DNS",
    severity: "medium",
    severityReason: "Its holder can lead every pod astray; TLS still has to be fooled.",
    presets: ["strict"],
    remediation: "Leave the ConfigMap `coredns` to administrators.",
    references: ["https://kubernetes.io/docs/tasks/administer-cluster/dns-custom-nameservers/"],
    frameworks: [],
    aliases: ["kubescape:C-0037"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of namedGrantsOf(rules, right, "coredns")) {
      yield {
        at,
        message: `${label} can change the ConfigMap coredns, so its holder can answer for every name that pods look up.`,
      };
    }
  },
});
