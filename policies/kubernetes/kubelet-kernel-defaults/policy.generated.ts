// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Kubelet changes the kernel's settings",
    "severity": "low",
    "severityReason": "It only sets what it needs; whoever tuned the node may be surprised.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `protectKernelDefaults: true`.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KCV-0083",
      "checkov:CKV_K8S_144",
      "kics:kubelet_protect_kernel_defaults_set_to_false",
      "kubescape:C-0177"
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
        "field": "yaml.protectKernelDefaults",
        "equals": false
      }
    ]
  },
  "at": "yaml.protectKernelDefaults",
  "message": "The kubelet changes settings of the kernel that differ from what it expects, in place of refusing to start."
});
