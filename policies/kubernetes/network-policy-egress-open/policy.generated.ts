// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Network policy lets pods reach every address",
    "severity": "medium",
    "severityReason": "It takes a pod that is taken over; then it reaches the cloud's metadata and everything inside.",
    "presets": [
      "strict"
    ],
    "remediation": "Name the addresses, or except the private ranges and 169.254.169.254.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors",
      "https://kubernetes.io/docs/tasks/administer-cluster/securing-a-cluster/#restricting-cloud-metadata-api-access"
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
        "some": "yaml.spec.egress.to.ipBlock",
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
  "at": "yaml.spec.egress.to.ipBlock.cidr",
  "message": "{label} lets its pods reach {value}, which is not only the internet but every pod, every node and the metadata service of the cloud."
});
