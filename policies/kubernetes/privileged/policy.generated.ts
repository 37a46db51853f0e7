// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Privileged container",
    "severity": "high",
    "severityReason": "Whoever takes the container over owns the node, without any further flaw.",
    "presets": [
      "recommended",
      "pss-baseline",
      "nsa-k8s"
    ],
    "remediation": "Remove `privileged: true` and give the container the capability, device or mount that it needs.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "frameworks": [
      "pss:baseline/privileged",
      "nsa-k8s:1.2",
      "cis-k8s-1.23:5.2.2"
    ],
    "aliases": [
      "kubelinter:privileged-container",
      "kubescore:container-security-context-privileged",
      "trivy:KSV-0017",
      "checkov:CKV_K8S_16",
      "kics:container_is_privileged",
      "polaris:runAsPrivileged",
      "kubesec:Privileged",
      "kubescape:C-0057",
      "kyverno:pod-security/disallow-privileged-containers",
      "semgrep:privileged-container"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "security.privileged",
    "equals": true
  },
  "at": "security.privileged",
  "message": "Container \"{label}\" is privileged: it has every capability and device of the node, so whoever takes it over owns the node.",
  "fix": {
    "title": "Run without privileges",
    "safe": false,
    "set": {
      "path": "securityContext.privileged",
      "value": false
    }
  }
});
