// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Autoscaler may go down to one pod",
    "severity": "low",
    "severityReason": "It takes the loss of a node in a quiet hour.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `minReplicas` to two or more.",
    "references": [
      "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:hpa-minimum-three-replicas",
      "kubescore:horizontalpodautoscaler-replicas",
      "polaris:hpaMinAvailability"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "HorizontalPodAutoscaler.autoscaling"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "HorizontalPodAutoscaler.autoscaling"
      },
      {
        "field": "yaml.spec.maxReplicas",
        "exists": true
      },
      {
        "any": [
          {
            "field": "yaml.spec.minReplicas",
            "exists": false
          },
          {
            "field": "yaml.spec.minReplicas",
            "equals": 1
          }
        ]
      }
    ]
  },
  "at": "yaml.spec.minReplicas",
  "message": "{label} goes down to one pod when there is little to do, so while its node is drained or lost, nothing answers."
});
