// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "kube-proxy shows its metrics to everybody",
    "severity": "low",
    "severityReason": "They tell about Services and connections, and change nothing.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `metricsBindAddress: 127.0.0.1:10249`.",
    "references": [
      "https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/"
    ],
    "frameworks": [],
    "aliases": [
      "kubescape:C-0291"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "KubeProxyConfiguration.kubeproxy.config.k8s.io"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "KubeProxyConfiguration.kubeproxy.config.k8s.io"
      },
      {
        "field": "yaml.metricsBindAddress",
        "matches": "^(?:0\\.0\\.0\\.0|\\[?::\\]?)(?::\\d+)?$"
      }
    ]
  },
  "at": "yaml.metricsBindAddress",
  "message": "kube-proxy shows its metrics on every address of the node, without a login."
});
