// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Disruption budget says two things",
    "severity": "high",
    "severityReason": "The API server refuses the object.",
    "presets": [
      "recommended"
    ],
    "remediation": "Keep one of `minAvailable` and `maxUnavailable`.",
    "references": [
      "https://kubernetes.io/docs/tasks/run-application/configure-pdb/"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "PodDisruptionBudget.policy"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "PodDisruptionBudget.policy"
      },
      {
        "field": "yaml.spec.minAvailable",
        "exists": true
      },
      {
        "field": "yaml.spec.maxUnavailable",
        "exists": true
      }
    ]
  },
  "at": "yaml.spec.maxUnavailable",
  "message": "{label} has both minAvailable and maxUnavailable, which Kubernetes refuses."
});
