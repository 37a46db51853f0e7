// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Disruption budget says nothing",
    "severity": "medium",
    "severityReason": "The workload runs; it only lacks the protection that somebody meant to give it.",
    "presets": [
      "recommended"
    ],
    "remediation": "Set `maxUnavailable: 1`, or `minAvailable`.",
    "references": [
      "https://kubernetes.io/docs/tasks/run-application/configure-pdb/"
    ],
    "frameworks": [],
    "aliases": [
      "kubescore:poddisruptionbudget-has-policy"
    ],
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
        "field": "yaml.spec.selector",
        "exists": true
      },
      {
        "field": "yaml.spec.minAvailable",
        "exists": false
      },
      {
        "field": "yaml.spec.maxUnavailable",
        "exists": false
      }
    ]
  },
  "message": "{label} has neither minAvailable nor maxUnavailable, so it protects nothing: all its pods may be evicted at once."
});
