// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod shares the node's IPC",
    "severity": "medium",
    "severityReason": "What can be read depends on which processes of the node use shared memory.",
    "presets": [
      "recommended",
      "pss-baseline",
      "nsa-k8s"
    ],
    "remediation": "Remove `hostIPC: true`; an `emptyDir` with `medium: Memory` shares memory between containers of one pod.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec"
    ],
    "frameworks": [
      "pss:baseline/hostNamespaces",
      "nsa-k8s:1.3",
      "cis-k8s-1.23:5.2.4"
    ],
    "aliases": [
      "kubelinter:host-ipc",
      "trivy:KSV-0008",
      "checkov:CKV_K8S_18",
      "kics:shared_host_ipc_namespace",
      "polaris:hostIPCSet",
      "kubesec:HostIPC",
      "kubescape:C-0276",
      "semgrep:hostipc-pod",
      "kyverno:pod-security/disallow-host-namespaces",
      "kubescape:C-0038"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "hostIPC",
    "equals": true
  },
  "at": "hostIPC",
  "message": "Pod \"{context.label}\" runs in the node's IPC namespace, so its containers can read and change shared memory of other processes on the node.",
  "fix": {
    "title": "Leave the node's namespace",
    "safe": false,
    "remove": "hostIPC"
  }
});
