import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Pod sets a kernel parameter that is not safe",
    severity: "medium",
    severityReason:
      "By default the kubelet refuses the pod; where it is allowed, the parameter reaches beyond the pod or its effect is unknown.",
    presets: ["strict", "pss-baseline"],
    remediation: "Keep to the safe parameters of your Kubernetes version, or set the parameter on the nodes.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    ],
    frameworks: ["pss:baseline/sysctls"],
    aliases: [
      "kubelinter:unsafe-sysctls",
      "trivy:KSV-0026",
      "kics:cluster_allows_unsafe_sysctls",
      "kyverno:pod-security/restrict-sysctls",
    ],
    since: "0.1.0",
  },
  *check(pod) {
    for (const at of pod.sysctls) {
      if (!at.known || pod.standard.sysctls.includes(at.value)) continue;
      yield {
        at,
        message: `Pod "${pod.context.label}" sets ${at.value}, which is not among the safe kernel parameters: kubelets refuse it unless they are told otherwise.`,
        related: usersOf(pod, at, `used by ${pod.context.label}`),
      };
    }
  },
});
