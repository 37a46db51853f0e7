// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Kubelet's certificate is not renewed",
    "severity": "low",
    "severityReason": "Somebody must renew it in time, or the node is lost to the cluster.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `rotateCertificates: true`.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KCV-0090",
      "checkov:CKV_K8S_149",
      "kics:kubelet_client_periodic_certificate_switch_disabled",
      "kubescape:C-0182",
      "trivy:KCV-0091",
      "kubescape:C-0183"
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
        "any": [
          {
            "field": "yaml.rotateCertificates",
            "equals": false
          },
          {
            "field": "yaml.featureGates.RotateKubeletServerCertificate",
            "equals": false
          }
        ]
      }
    ]
  },
  "message": "The kubelet does not renew its certificate by itself, so it ends on a day that somebody must know of."
});
