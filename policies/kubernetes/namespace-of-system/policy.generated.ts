// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Workload is put into a namespace of the system",
    "severity": "low",
    "severityReason": "Add-ons of the cluster belong there; whoever takes one over has more to reach.",
    "presets": [],
    "remediation": "Give the workload a namespace of its own.",
    "references": [
      "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KSV-0037",
      "kics:using_unrecommended_namespace",
      "kyverno:other/namespace-protection"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "object.namespace",
    "oneOf": [
      "kube-system",
      "kube-public",
      "kube-node-lease"
    ]
  },
  "at": "object.namespace",
  "message": "{object.label} is put into {value}, beside the parts of the cluster itself, whose accounts and Secrets are there."
});
