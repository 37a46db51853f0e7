// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "API server does not check an extension's certificate",
    "severity": "medium",
    "severityReason": "It takes somebody inside the cluster's network; then requests of users are theirs.",
    "presets": [
      "strict"
    ],
    "remediation": "Give `caBundle`, or let cert-manager inject it.",
    "references": [
      "https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/"
    ],
    "frameworks": [],
    "aliases": [
      "semgrep:skip-tls-verify-service"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "APIService.apiregistration.k8s.io"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "APIService.apiregistration.k8s.io"
      },
      {
        "field": "yaml.spec.insecureSkipTLSVerify",
        "equals": true
      }
    ]
  },
  "at": "yaml.spec.insecureSkipTLSVerify",
  "message": "{label} has the API server hand requests to whoever answers, so somebody in between can read and answer them."
});
