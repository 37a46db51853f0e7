// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Service sends requests to pods that are not ready",
    "severity": "low",
    "severityReason": "It costs requests while pods start, and nothing more.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `publishNotReadyAddresses`, or make the Service headless with `clusterIP: None`.",
    "references": [
      "https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "Service"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "Service"
      },
      {
        "field": "yaml.spec.publishNotReadyAddresses",
        "equals": true
      },
      {
        "not": {
          "field": "yaml.spec.clusterIP",
          "equals": "None"
        }
      }
    ]
  },
  "at": "yaml.spec.publishNotReadyAddresses",
  "message": "{label} sends requests to pods whose readiness probe fails, so some of them are lost."
});
