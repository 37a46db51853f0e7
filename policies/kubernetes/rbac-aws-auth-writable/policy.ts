import { definePolicy, type KubernetesRight, namedGrantsOf } from "@secpolicy/core";

const right: KubernetesRight = { group: "", resource: "configmaps", verbs: ["update", "patch", "create", "delete"] };

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Role can decide who administers an EKS cluster",
    severity: "high",
    severityReason: "Its holder can make any AWS identity an administrator.",
    presets: ["strict"],
    remediation: "Leave `aws-auth` to administrators, or use access entries of EKS in its place.",
    references: ["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"],
    frameworks: [],
    aliases: ["trivy:KSV-0115"],
    since: "0.1.0",
  },
  applies: ({ rules }) => rules.length > 0,
  *check({ label, rules }) {
    for (const at of namedGrantsOf(rules, right, "aws-auth")) {
      yield {
        at,
        message: `${label} can change the ConfigMap aws-auth, so its holder can make any AWS identity an administrator of the cluster.`,
      };
    }
  },
});
