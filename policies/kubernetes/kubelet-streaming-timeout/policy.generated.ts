// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Connections to pods never end",
    "severity": "low",
    "severityReason": "They only cost memory and ports, until somebody leaves many of them open.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `streamingConnectionIdleTimeout` to a few hours at most.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KCV-0085",
      "checkov:CKV_K8S_143",
      "kics:kubelet_streaming_connection_timeout_disabled",
      "kubescape:C-0176"
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
        "field": "yaml.streamingConnectionIdleTimeout",
        "matches": "^0[a-z]*$"
      }
    ]
  },
  "at": "yaml.streamingConnectionIdleTimeout",
  "message": "The kubelet never ends idle connections of kubectl exec and port-forward, so shells that were left open stay open."
});
