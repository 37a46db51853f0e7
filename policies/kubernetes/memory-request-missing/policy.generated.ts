// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container has no memory request",
    "severity": "low",
    "severityReason": "Nothing is wrong until a node is full; then this container is among the first to be killed.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `resources.requests.memory` to what the container usually needs.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:unset-memory-requirements",
      "kubescore:container-resources",
      "trivy:KSV-0016",
      "checkov:CKV_K8S_12",
      "kics:memory_requests_not_defined",
      "polaris:memoryRequestsMissing",
      "kubesec:RequestsMemory",
      "kubescape:C-0004",
      "kubescape:C-0269",
      "kyverno:best-practices/require-pod-requests-limits"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "resources.memory.isRequested",
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
  "message": "Container \"{label}\" requests no memory, so the scheduler counts it as needing none and puts it on nodes that have none left."
});
