// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Kubelet shows its pods to everybody",
    "severity": "medium",
    "severityReason": "It shows and does not change anything.",
    "presets": [
      "recommended"
    ],
    "remediation": "Set `readOnlyPort: 0`.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KCV-0082",
      "checkov:CKV_K8S_141",
      "kics:kubelet_read_only_port_is_not_set_to_zero",
      "kubescape:C-0175"
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
        "field": "yaml.readOnlyPort",
        "greaterThan": 0
      }
    ]
  },
  "at": "yaml.readOnlyPort",
  "message": "The kubelet shows all pods of its node on port {value}, with their variables, to whoever reaches it and without a login."
});
