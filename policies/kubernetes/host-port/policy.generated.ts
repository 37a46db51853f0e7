// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container takes a port of the node",
    "severity": "low",
    "severityReason": "It ties the pod to nodes and opens a port that no Service shows.",
    "presets": [
      "strict",
      "pss-baseline"
    ],
    "remediation": "Remove `hostPort` and put a Service in front of the pod.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/concepts/configuration/overview/"
    ],
    "frameworks": [
      "pss:baseline/hostPorts",
      "cis-k8s-1.23:5.2.13"
    ],
    "aliases": [
      "trivy:KSV-0024",
      "checkov:CKV_K8S_26",
      "kics:workload_host_port_not_specified",
      "polaris:hostPortSet",
      "kubescape:C-0044",
      "kyverno:pod-security/disallow-host-ports",
      "kyverno:pod-security/disallow-host-ports-range"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "hostPorts",
    "matches": "[1-9]"
  },
  "at": "hostPorts",
  "message": "Container \"{label}\" takes port {value} of its node: the port is open on every address of the node, and only one such pod fits on a node."
});
