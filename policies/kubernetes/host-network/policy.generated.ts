// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod uses the node's network",
    "severity": "medium",
    "severityReason": "It opens the node's local services to the pod, which must still have a flaw to be used.",
    "presets": [
      "strict",
      "pss-baseline",
      "nsa-k8s"
    ],
    "remediation": "Remove `hostNetwork: true`, and reach the pod through a Service.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec"
    ],
    "frameworks": [
      "pss:baseline/hostNamespaces",
      "nsa-k8s:1.4",
      "cis-k8s-1.23:5.2.5"
    ],
    "aliases": [
      "kubelinter:host-network",
      "trivy:KSV-0009",
      "checkov:CKV_K8S_19",
      "kics:shared_host_network_namespace",
      "polaris:hostNetworkSet",
      "kubesec:HostNetwork",
      "kubescape:C-0041",
      "semgrep:hostnetwork-pod",
      "kyverno:pod-security/disallow-host-namespaces"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "hostNetwork",
    "equals": true
  },
  "at": "hostNetwork",
  "message": "Pod \"{context.label}\" uses the node's network: it reaches services that listen on the node's localhost, sees its traffic, and no NetworkPolicy holds for it.",
  "fix": {
    "title": "Leave the node's namespace",
    "safe": false,
    "remove": "hostNetwork"
  }
});
