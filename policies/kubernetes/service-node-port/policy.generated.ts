// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Service opens a port on every node",
    "severity": "medium",
    "severityReason": "How bad it is depends on who reaches the nodes.",
    "presets": [
      "strict"
    ],
    "remediation": "Use type `ClusterIP`, with an Ingress, a Gateway or a load balancer before it.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:exposed-services",
      "kubescore:service-type",
      "kics:service_type_is_nodeport",
      "kyverno:best-practices/restrict-node-port"
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
        "equals": "NodePort"
      }
    ]
  },
  "at": "yaml.spec.type",
  "message": "{label} opens a port on every node, past any Ingress and its TLS, so whoever reaches a node reaches it."
});
