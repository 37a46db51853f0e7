// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container has no memory limit",
    "severity": "medium",
    "severityReason": "It takes a leak or a flood of requests; then other pods of the node pay for it.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `resources.limits.memory` to what the container needs at its worst.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/"
    ],
    "frameworks": [
      "nsa-k8s:1.14"
    ],
    "aliases": [
      "kubelinter:unset-memory-requirements",
      "kubescore:container-resources",
      "trivy:KSV-0018",
      "checkov:CKV_K8S_13",
      "kics:memory_limits_not_defined",
      "polaris:memoryLimitsMissing",
      "kubesec:LimitsMemory",
      "kubescape:C-0009",
      "kubescape:C-0271",
      "kyverno:best-practices/require-pod-requests-limits"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "resources.memory.isLimited",
        "equals": false
      },
      {
        "field": "role",
        "oneOf": [
          "container",
          "init",
          "sidecar"
        ]
      },
      {
        "field": "image",
        "exists": true
      }
    ]
  },
  "message": "Container \"{label}\" has no memory limit, so one that leaks takes its node's memory until the kernel kills what it finds, other pods included."
});
