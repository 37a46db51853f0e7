// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Disruption budget protects broken pods",
    "severity": "low",
    "severityReason": "It takes a workload that is broken already, and somebody who drains its node.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `unhealthyPodEvictionPolicy: AlwaysAllow`.",
    "references": [
      "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:pdb-unhealthy-pod-eviction-policy"
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
        "field": "apiVersion",
        "equals": "policy/v1"
      },
      {
        "field": "yaml.spec.selector",
        "exists": true
      },
      {
        "any": [
          {
            "field": "yaml.spec.unhealthyPodEvictionPolicy",
            "exists": false
          },
          {
            "field": "yaml.spec.unhealthyPodEvictionPolicy",
            "equals": "IfHealthyBudget"
          }
        ]
      }
    ]
  },
  "at": "yaml.spec.unhealthyPodEvictionPolicy",
  "message": "{label} keeps pods that are not ready from being evicted while too few are, so a broken workload holds its nodes up when they are drained.",
  "fix": {
    "title": "Let broken pods go",
    "safe": false,
    "set": {
      "path": "spec.unhealthyPodEvictionPolicy",
      "value": "AlwaysAllow"
    }
  }
});
