// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Ingress takes what nobody else answers for",
    "severity": "low",
    "severityReason": "Mostly it only shows another error page.",
    "presets": [
      "strict"
    ],
    "remediation": "Give the Ingress a rule with a host, and leave the default backend to the controller.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/ingress/#default-backend"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/restrict-ingress-defaultbackend"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "Ingress.networking.k8s.io"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "Ingress.networking.k8s.io"
      },
      {
        "field": "yaml.spec.defaultBackend",
        "exists": true
      },
      {
        "field": "yaml.spec.rules",
        "exists": true
      }
    ]
  },
  "at": "yaml.spec.defaultBackend",
  "message": "{label} has a default backend beside its rules, so it takes requests for hosts and paths that no rule of anybody matches."
});
