// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Service leads to a port that can't exist",
    "severity": "high",
    "severityReason": "The API server refuses the object.",
    "presets": [
      "recommended"
    ],
    "remediation": "Name a port of the pods, or write its number.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:invalid-target-ports"
    ],
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
        "field": "yaml.spec.ports.targetPort",
        "matches": "^(?!\\d+$)(?!(?=.*[a-z])(?!.*--)[a-z0-9](?:[a-z0-9-]{0,13}[a-z0-9])?$)"
      }
    ]
  },
  "at": "yaml.spec.ports.targetPort",
  "message": "{label} leads to a port named \"{value}\", and no port of a container can have that name, so Kubernetes refuses it."
});
