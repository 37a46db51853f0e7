// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Ingress answers for any host",
    "severity": "low",
    "severityReason": "It takes a name that somebody else points here; mostly only the wrong page is shown.",
    "presets": [
      "strict"
    ],
    "remediation": "Name the host.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:best-practices/disallow-empty-ingress-host",
      "kyverno:other/restrict-ingress-wildcard"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "oneOf": [
      "Ingress.networking.k8s.io",
      "Ingress.extensions"
    ]
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "oneOf": [
          "Ingress.networking.k8s.io",
          "Ingress.extensions"
        ]
      },
      {
        "some": "yaml.spec.rules",
        "where": {
          "any": [
            {
              "field": "host",
              "matches": "^\\*\\."
            },
            {
              "field": "host",
              "equals": ""
            },
            {
              "all": [
                {
                  "field": "host",
                  "exists": false
                },
                {
                  "field": "http",
                  "exists": true
                }
              ]
            }
          ]
        }
      }
    ]
  },
  "at": "yaml.spec.rules",
  "message": "{label} has a rule without a host of its own, so it answers for names that others may point at it, and takes requests that were meant for nobody."
});
