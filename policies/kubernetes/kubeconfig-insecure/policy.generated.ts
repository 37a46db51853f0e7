// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Kubeconfig does not check the API server",
    "severity": "medium",
    "severityReason": "It takes somebody in between; then commands and credentials are theirs.",
    "presets": [
      "recommended"
    ],
    "remediation": "Give the cluster's `certificate-authority-data`.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/"
    ],
    "frameworks": [],
    "aliases": [
      "semgrep:skip-tls-verify-cluster"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "Config"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "Config"
      },
      {
        "field": "yaml.clusters.cluster.insecure-skip-tls-verify",
        "equals": true
      }
    ]
  },
  "at": "yaml.clusters.cluster.insecure-skip-tls-verify",
  "message": "The kubeconfig takes any server for the cluster's, so whoever is in between gets its credentials."
});
