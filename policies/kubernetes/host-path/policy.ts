import { definePolicy, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Pod mounts a path of the node",
    severity: "medium",
    severityReason: "What it opens depends on the path and on what the container may do there.",
    presets: ["strict", "pss-baseline"],
    remediation:
      "Use a ConfigMap, a Secret, an emptyDir or a PersistentVolumeClaim; for files of the node, a CSI driver.",
    references: [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
    ],
    frameworks: ["pss:baseline/hostPathVolumes", "cis-k8s-1.23:5.2.12"],
    aliases: [
      "trivy:KSV-0023",
      "kics:non_kube_system_pod_with_host_mount",
      "polaris:hostPathSet",
      "kubescape:C-0048",
      "kyverno:pod-security/disallow-host-path",
    ],
    since: "0.1.0",
  },
  *check(pod) {
    for (const { type, hostPath } of pod.volumes) {
      if (type === undefined || is(type, "hostPath") !== true) continue;
      const at = hostPath ?? type;
      const path = hostPath?.known === true ? hostPath.value : "a path";
      yield {
        at,
        message: `Pod "${pod.context.label}" can mount ${path} of its node, so its files depend on where it runs and are shared with whatever else is there.`,
        related: usersOf(pod, at, `used by ${pod.context.label}`),
      };
    }
  },
});
