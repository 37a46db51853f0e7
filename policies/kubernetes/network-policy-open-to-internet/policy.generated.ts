// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Network policy lets in the whole internet",
    "severity": "medium",
    "severityReason": "That is right for what the world should see; the addresses must still be routed to the pod.",
    "presets": [
      "strict"
    ],
    "remediation": "Allow the ingress controller's pods in place of all addresses.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KSV-0038"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "NetworkPolicy.networking.k8s.io"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "NetworkPolicy.networking.k8s.io"
      },
      {
        "some": "yaml.spec.ingress.from.ipBlock",
        "where": {
          "all": [
            {
              "field": "cidr",
              "oneOf": [
                "0.0.0.0/0",
                "::/0"
              ]
            },
            {
              "field": "except",
              "exists": false
            }
          ]
        }
      }
    ]
  },
  "at": "yaml.spec.ingress.from.ipBlock.cidr",
  "message": "{label} lets in {value}: every pod of the cluster and whoever else reaches it."
});
