// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container that serves a port has no readiness probe",
    "severity": "medium",
    "severityReason": "It costs requests at every update and start, and nothing more.",
    "presets": [
      "strict"
    ],
    "remediation": "Add a `readinessProbe` that succeeds once the program can answer.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:no-readiness-probe",
      "kubescore:pod-probes",
      "checkov:CKV_K8S_9",
      "kics:readiness_probe_is_not_configured",
      "polaris:readinessProbeMissing",
      "kubescape:C-0018",
      "kyverno:best-practices/require-probes"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "yaml.readinessProbe",
        "exists": false
      },
      {
        "field": "ports",
        "exists": true
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
  "message": "Container \"{label}\" serves a port and has no readiness probe, so it gets requests before it can answer them."
});
