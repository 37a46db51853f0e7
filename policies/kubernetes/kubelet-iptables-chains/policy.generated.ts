// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Kubelet leaves its firewall rules out",
    "severity": "low",
    "severityReason": "Only some set-ups of networks still rely on them.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `makeIPTablesUtilChains: false`.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
      "https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KCV-0084",
      "checkov:CKV_K8S_145",
      "kics:kubelet_not_managing_ip_tables",
      "kubescape:C-0178"
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
        "field": "yaml.makeIPTablesUtilChains",
        "equals": false
      }
    ]
  },
  "at": "yaml.makeIPTablesUtilChains",
  "message": "The kubelet does not set up its firewall rules, so connections from outside may reach what listens on the node's localhost."
});
