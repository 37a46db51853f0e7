// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Container runs as a process of the Windows node",
    "severity": "high",
    "severityReason": "Whoever takes the container over has the node's rights, without any further flaw.",
    "presets": [
      "recommended",
      "pss-baseline"
    ],
    "remediation": "Remove `hostProcess: true`.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/"
    ],
    "frameworks": [
      "pss:baseline/windowsHostProcess",
      "cis-k8s-1.23:5.2.11"
    ],
    "aliases": [
      "trivy:KSV-0103",
      "polaris:hostProcess",
      "kyverno:pod-security/disallow-host-process"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "contexts.hostProcess",
    "equals": true
  },
  "at": "contexts.hostProcess",
  "message": "Pod \"{context.label}\" runs a HostProcess container, which is no container but a process of the Windows node with its network and its files."
});
