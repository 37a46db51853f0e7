// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Service is another name for localhost",
    "severity": "high",
    "severityReason": "An ingress controller that resolves the name sends requests to itself, past its own rules.",
    "presets": [
      "recommended"
    ],
    "remediation": "Name the host that is meant.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#externalname"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/disallow-localhost-services"
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
        "field": "yaml.spec.type",
        "equals": "ExternalName"
      },
      {
        "field": "yaml.spec.externalName",
        "matches": "^(?:localhost|(?:.+\\.)?localhost\\.localdomain|127\\.[0-9.]+|::1|0\\.0\\.0\\.0)\\.?$"
      }
    ]
  },
  "at": "yaml.spec.externalName",
  "message": "{label} stands for {value}, so whoever asks for it, such as an ingress controller, talks to itself."
});
