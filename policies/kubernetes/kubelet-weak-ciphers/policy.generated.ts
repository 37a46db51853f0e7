// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Kubelet allows weak ciphers",
    "severity": "low",
    "severityReason": "It takes somebody in between and much time to make use of them.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `tlsCipherSuites`: the defaults are good; or leave only those with GCM or CHACHA20.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KCV-0092",
      "checkov:CKV_K8S_151",
      "kubescape:C-0184"
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
        "field": "yaml.tlsCipherSuites",
        "matches": "_(?:CBC|RC4|3DES)_|^TLS_RSA_"
      }
    ]
  },
  "at": "yaml.tlsCipherSuites",
  "message": "The kubelet allows the cipher suite {value}, which is known to be weak."
});
