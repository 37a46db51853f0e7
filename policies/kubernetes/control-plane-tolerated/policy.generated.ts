// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod may run on nodes of the control plane",
    "severity": "low",
    "severityReason": "Agents that belong on every node must; others come close to the cluster's keys.",
    "presets": [],
    "remediation": "Remove the toleration.",
    "references": [
      "https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/",
      "https://kubernetes.io/docs/reference/labels-annotations-taints/#node-role-kubernetes-io-control-plane"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/restrict-controlplane-scheduling"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "any": [
      {
        "field": "yaml.tolerations.key",
        "equals": "node-role.kubernetes.io/control-plane"
      },
      {
        "field": "yaml.nodeSelector.node-role.kubernetes.io/control-plane",
        "exists": true
      }
    ]
  },
  "at": "yaml.tolerations.key",
  "message": "Pod \"{context.label}\" may run on nodes of the control plane, beside the API server and its keys."
});
