// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container has no CPU request",
    "severity": "low",
    "severityReason": "Nothing is wrong until a node is busy; then this container is slow.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `resources.requests.cpu` to what the container usually needs.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:unset-cpu-requirements",
      "kubescore:container-resources",
      "trivy:KSV-0015",
      "checkov:CKV_K8S_10",
      "kics:cpu_requests_not_set",
      "polaris:cpuRequestsMissing",
      "kubesec:RequestsCPU",
      "kubescape:C-0050",
      "kubescape:C-0268",
      "kyverno:best-practices/require-pod-requests-limits"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "resources.cpu.isRequested",
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
  "message": "Container \"{label}\" requests no CPU, so on a busy node it gets what the others leave, which may be next to nothing."
});
