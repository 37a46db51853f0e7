// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Service claims addresses outside the cluster",
    "severity": "medium",
    "severityReason": "It is a way to take over traffic for others; whoever wrote it here may well own the address.",
    "presets": [
      "strict"
    ],
    "remediation": "Use a Service of type `LoadBalancer`, or an Ingress.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/service/#external-ips",
      "https://github.com/kubernetes/kubernetes/issues/97110"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KSV-0108",
      "kyverno:best-practices/restrict-service-external-ips"
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
        "field": "yaml.spec.externalIPs",
        "matches": "."
      }
    ]
  },
  "at": "yaml.spec.externalIPs",
  "message": "{label} claims the address {value}: every node sends what goes there to the Service, whoever the address belongs to."
});
