// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Deployment runs a single replica",
    "severity": "low",
    "severityReason": "It takes the loss of a node, or its maintenance, and lasts until a new pod is ready.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `replicas` to two or more, or let an autoscaler decide.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:minimum-three-replicas",
      "kubescore:deployment-replicas",
      "polaris:deploymentMissingReplicas",
      "kyverno:other/require-deployments-have-multiple-replicas"
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
        "field": "pod.isPatch",
        "equals": false
      },
      {
        "any": [
          {
            "field": "yaml.spec.replicas",
            "exists": false
          },
          {
            "field": "yaml.spec.replicas",
            "equals": 1
          }
        ]
      },
      {
        "not": {
          "field": "yaml.spec.strategy.type",
          "equals": "Recreate"
        }
      }
    ]
  },
  "at": "yaml.spec.replicas",
  "message": "{label} runs one pod, so while its node is drained or lost, nothing answers."
});
