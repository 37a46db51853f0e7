import { definePolicy, grantsOf, type KubernetesRight } from "@secpolicy/core";

const rights: readonly KubernetesRight[] = [{ group: "", resource: "services/status", verbs: ["update", "patch"] }];

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can give Services addresses",
    severity: "low",
    severityReason: "Few hold it, and all that it lets them do is take over traffic inside the cluster.",
    presets: ["strict"],
    remediation: "Leave the status of Services to the cloud's controller.",
    references: ["https://github.com/kubernetes/kubernetes/issues/97076"],
    frameworks: [],
    aliases: ["checkov:CKV2_K8S_4"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of grantsOf(rules, rights)) {
      yield {
        at,
        message: `${label} can write the addresses of load balancers into Services, so its holder can take over what the cluster sends to any address (CVE-2020-8554).`,
      };
    }
  },
});
