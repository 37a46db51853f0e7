// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod shares the node's processes",
    "severity": "medium",
    "severityReason": "It takes root or another capability in the container to make full use of it.",
    "presets": [
      "recommended",
      "pss-baseline",
      "nsa-k8s"
    ],
    "remediation": "Remove `hostPID: true`.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec"
    ],
    "frameworks": [
      "pss:baseline/hostNamespaces",
      "nsa-k8s:1.5",
      "cis-k8s-1.23:5.2.3"
    ],
    "aliases": [
      "kubelinter:host-pid",
      "trivy:KSV-0010",
      "checkov:CKV_K8S_17",
      "kics:shared_host_pid_namespace",
      "polaris:hostPIDSet",
      "kubesec:HostPID",
      "kubescape:C-0275",
      "semgrep:hostpid-pod",
      "kyverno:pod-security/disallow-host-namespaces",
      "kubescape:C-0038"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "hostPID",
    "equals": true
  },
  "at": "hostPID",
  "message": "Pod \"{context.label}\" runs in the node's PID namespace, so its containers see every process of the node and can signal those of the same user.",
  "fix": {
    "title": "Leave the node's namespace",
    "safe": false,
    "remove": "hostPID"
  }
});
