// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container has no CPU limit",
    "severity": "low",
    "severityReason": "CPU is shared by requests; a limit only matters where tenants must be kept apart or times must not vary.",
    "presets": [],
    "remediation": "Set `resources.limits.cpu`.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "frameworks": [
      "nsa-k8s:1.14"
    ],
    "aliases": [
      "kubescore:container-resources",
      "trivy:KSV-0011",
      "checkov:CKV_K8S_11",
      "kics:cpu_limits_not_set",
      "polaris:cpuLimitsMissing",
      "kubesec:LimitsCPU",
      "kubescape:C-0270",
      "kyverno:other/require-cpu-limits"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "resources.cpu.isLimited",
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
  "message": "Container \"{label}\" has no CPU limit, so it may use every cycle of its node that nobody else asked for."
});
