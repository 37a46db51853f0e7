// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Rolling update may neither add nor remove a pod",
    "severity": "high",
    "severityReason": "The API server refuses the object.",
    "presets": [
      "recommended"
    ],
    "remediation": "Set `maxSurge` or `maxUnavailable` to 1 or more.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "oneOf": [
      "Deployment.apps",
      "DaemonSet.apps"
    ]
  },
  "deny": {
    "any": [
      {
        "all": [
          {
            "field": "groupKind",
            "equals": "Deployment.apps"
          },
          {
            "field": "yaml.spec.strategy.rollingUpdate.maxUnavailable",
            "oneOf": [
              0,
              "0",
              "0%"
            ]
          },
          {
            "field": "yaml.spec.strategy.rollingUpdate.maxSurge",
            "oneOf": [
              0,
              "0",
              "0%"
            ]
          }
        ]
      },
      {
        "all": [
          {
            "field": "groupKind",
            "equals": "DaemonSet.apps"
          },
          {
            "field": "yaml.spec.updateStrategy.rollingUpdate.maxUnavailable",
            "oneOf": [
              0,
              "0",
              "0%"
            ]
          },
          {
            "any": [
              {
                "field": "yaml.spec.updateStrategy.rollingUpdate.maxSurge",
                "exists": false
              },
              {
                "field": "yaml.spec.updateStrategy.rollingUpdate.maxSurge",
                "oneOf": [
                  0,
                  "0",
                  "0%"
                ]
              }
            ]
          }
        ]
      }
    ]
  },
  "message": "{label} may start no pod more and stop none in a rolling update, so no update could ever happen, and Kubernetes refuses it."
});
