// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Kubelet lets anybody in",
    "severity": "critical",
    "severityReason": "Whoever reaches the node's port runs commands in its pods, where the kubelet also allows all.",
    "presets": [
      "recommended"
    ],
    "remediation": "Set `authentication.anonymous.enabled: false`.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KCV-0079",
      "checkov:CKV_K8S_138",
      "kubescape:C-0172",
      "kubescape:C-0069"
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
        "field": "yaml.authentication.anonymous.enabled",
        "equals": true
      }
    ]
  },
  "at": "yaml.authentication.anonymous.enabled",
  "message": "The kubelet takes requests without a login, so whoever reaches port 10250 of a node may list its pods, and more where nothing else is asked."
});
