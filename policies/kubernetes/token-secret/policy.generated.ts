// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Secret holds a token that does not expire",
    "severity": "medium",
    "severityReason": "It takes somebody who reads the Secret; then the token works until it is deleted.",
    "presets": [
      "strict"
    ],
    "remediation": "Let the pod have its projected token, or ask for one with `kubectl create token`, which expires.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/service-accounts/#get-a-token"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/deny-secret-service-account-token-type"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "kind",
    "equals": "Secret"
  },
  "deny": {
    "all": [
      {
        "field": "kind",
        "equals": "Secret"
      },
      {
        "field": "apiVersion",
        "equals": "v1"
      },
      {
        "field": "yaml.type",
        "equals": "kubernetes.io/service-account-token"
      }
    ]
  },
  "at": "yaml.type",
  "message": "Secret \"{name}\" asks for a token of a service account that never expires, so whoever reads it once can use it for ever."
});
