// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod has nobody who starts it again",
    "severity": "low",
    "severityReason": "It takes the loss of a node, or its maintenance.",
    "presets": [
      "strict"
    ],
    "remediation": "Make it the template of a Deployment, a StatefulSet or a Job.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods",
      "https://kubernetes.io/docs/concepts/configuration/overview/"
    ],
    "frameworks": [],
    "aliases": [
      "kubescape:C-0073",
      "kyverno:other/prevent-bare-pods"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "object.groupKind",
    "equals": "Pod"
  },
  "deny": {
    "all": [
      {
        "field": "object.groupKind",
        "equals": "Pod"
      },
      {
        "field": "isLongRunning",
        "equals": true
      },
      {
        "field": "isPatch",
        "equals": false
      },
      {
        "field": "object.yaml.metadata.ownerReferences",
        "exists": false
      },
      {
        "field": "object.yaml.metadata.annotations.helm.sh/hook",
        "exists": false
      },
      {
        "not": {
          "field": "object.namespace",
          "equals": "kube-system"
        }
      }
    ]
  },
  "message": "Pod \"{context.label}\" belongs to no workload, so when its node is drained or lost, it is gone."
});
