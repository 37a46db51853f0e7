import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const verbs: readonly string[] = ["create", "update", "patch"];
const rights: readonly KubernetesRight[] = [
  { group: "", resource: "endpoints", verbs },
  { group: "discovery.k8s.io", resource: "endpointslices", verbs },
];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can redirect Services",
    severity: "low",
    severityReason: "Its holder must be able to reach something worthwhile that way.",
    presets: ["strict"],
    remediation: "Leave endpoints to the control plane.",
    references: ["https://github.com/kubernetes/kubernetes/issues/103675"],
    frameworks: [],
    aliases: ["kyverno:other/restrict-edit-for-endpoints"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can write where Services lead, so its holder can send the traffic of a load balancer or an Ingress to pods of other namespaces (CVE-2021-25740).`,
      };
    }
  },
});
