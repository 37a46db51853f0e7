// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Pods may start processes without end",
    "severity": "low",
    "severityReason": "It takes a program that does; then the whole node stands still.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `podPidsLimit`, such as 4096.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "kubescape:C-0284"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "KubeletConfiguration.kubelet.config.k8s.io"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "KubeletConfiguration.kubelet.config.k8s.io"
      },
      {
        "field": "yaml.podPidsLimit",
        "lessThan": 0
      }
    ]
  },
  "at": "yaml.podPidsLimit",
  "message": "The kubelet lets a pod start processes until the node has no numbers left for more, and then nothing else starts there either."
});
