// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container has no liveness probe",
    "severity": "low",
    "severityReason": "Most programs end when they fail, and are started again; it takes one that hangs.",
    "presets": [
      "strict"
    ],
    "remediation": "Add a `livenessProbe` that fails when only a restart helps, and does not look at other services.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:no-liveness-probe",
      "kubescore:pod-probes",
      "checkov:CKV_K8S_8",
      "kics:liveness_probe_is_not_defined",
      "polaris:livenessProbeMissing",
      "kubescape:C-0056",
      "kyverno:best-practices/require-probes"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "yaml.livenessProbe",
        "exists": false
      },
      {
        "field": "role",
        "equals": "container"
      },
      {
        "field": "pod.isLongRunning",
        "equals": true
      },
      {
        "field": "image",
        "exists": true
      }
    ]
  },
  "message": "Container \"{label}\" has no liveness probe, so when its program hangs nothing starts it again."
});
