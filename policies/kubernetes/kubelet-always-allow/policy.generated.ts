// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Kubelet allows everything",
    "severity": "high",
    "severityReason": "Every login, even that of another node, may run commands in its pods.",
    "presets": [
      "recommended"
    ],
    "remediation": "Set `authorization.mode: Webhook`.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KCV-0080",
      "checkov:CKV_K8S_139",
      "kubescape:C-0173"
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
        "field": "yaml.authorization.mode",
        "equals": "AlwaysAllow"
      }
    ]
  },
  "at": "yaml.authorization.mode",
  "message": "The kubelet allows everything to whoever has logged in, so any account of the cluster may run commands in the node's pods."
});
