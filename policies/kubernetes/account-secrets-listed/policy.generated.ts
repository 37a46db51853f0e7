// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Account lists Secrets with tokens that do not expire",
    "severity": "low",
    "severityReason": "It matters to whoever can read these Secrets.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `secrets`, and let pods have projected tokens.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/service-accounts/#get-a-token"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/check-serviceaccount-secrets"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "ServiceAccount"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "ServiceAccount"
      },
      {
        "field": "yaml.secrets.name",
        "exists": true
      }
    ]
  },
  "at": "yaml.secrets.name",
  "message": "{label} lists Secrets with tokens, which do not expire; since Kubernetes 1.24 none are made and none are needed."
});
