// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Deployment stops everything before an update",
    "severity": "low",
    "severityReason": "It costs an interruption at every update, and nothing else.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `strategy`: a rolling update is the default.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:no-rolling-update-strategy",
      "kubescore:deployment-strategy",
      "kubescape:C-0305"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "Deployment.apps"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "Deployment.apps"
      },
      {
        "field": "yaml.spec.strategy.type",
        "equals": "Recreate"
      },
      {
        "field": "pod",
        "exists": true
      },
      {
        "not": {
          "field": "pod.volumes.type",
          "oneOf": [
            "persistentVolumeClaim",
            "hostPath"
          ]
        }
      }
    ]
  },
  "at": "yaml.spec.strategy.type",
  "message": "{label} stops all its pods before it starts new ones, so nothing answers at every update."
});
