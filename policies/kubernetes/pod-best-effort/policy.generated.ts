// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod asks for no resources at all",
    "severity": "medium",
    "severityReason": "It works until a node is short of memory; then the pod is the first to go.",
    "presets": [
      "strict"
    ],
    "remediation": "Give each container `resources.requests`, and a memory limit.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#besteffort",
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/require-qos-burstable"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "isPatch",
        "equals": false
      },
      {
        "field": "isBestEffort",
        "equals": true
      }
    ]
  },
  "message": "Pod \"{context.label}\" asks for no CPU and no memory, so its node evicts it before every pod that does."
});
