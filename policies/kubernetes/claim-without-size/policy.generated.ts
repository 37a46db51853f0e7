// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Volume claim does not say how much",
    "severity": "high",
    "severityReason": "The API server refuses the object, or the StatefulSet never gets its pods.",
    "presets": [
      "recommended"
    ],
    "remediation": "Set `resources.requests.storage`.",
    "references": [
      "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#resources"
    ],
    "frameworks": [],
    "aliases": [
      "kubesec:VolumeClaimRequestsStorage"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "oneOf": [
      "PersistentVolumeClaim",
      "StatefulSet.apps"
    ]
  },
  "deny": {
    "any": [
      {
        "all": [
          {
            "field": "groupKind",
            "equals": "PersistentVolumeClaim"
          },
          {
            "field": "yaml.spec.accessModes",
            "exists": true
          },
          {
            "field": "yaml.spec.resources.requests.storage",
            "exists": false
          }
        ]
      },
      {
        "all": [
          {
            "field": "groupKind",
            "equals": "StatefulSet.apps"
          },
          {
            "some": "yaml.spec.volumeClaimTemplates",
            "where": {
              "all": [
                {
                  "field": "spec.accessModes",
                  "exists": true
                },
                {
                  "field": "spec.resources.requests.storage",
                  "exists": false
                }
              ]
            }
          }
        ]
      }
    ]
  },
  "at": "yaml.spec.volumeClaimTemplates",
  "message": "{label} has a volume claim without a size, which Kubernetes refuses."
});
