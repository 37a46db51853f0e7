// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Namespace enforces no Pod Security Standard",
    "severity": "low",
    "severityReason": "Pods are as good as their authors make them; nothing keeps a bad one out.",
    "presets": [
      "strict"
    ],
    "remediation": "Label the Namespace with `pod-security.kubernetes.io/enforce: baseline`, or better `restricted`.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
    ],
    "frameworks": [
      "nsa-k8s:1.11"
    ],
    "aliases": [
      "kubescape:C-0192",
      "kubescape:C-0193",
      "kubescape:C-0194",
      "kubescape:C-0195",
      "kubescape:C-0196",
      "kubescape:C-0197",
      "kubescape:C-0198",
      "kubescape:C-0199",
      "kubescape:C-0200",
      "kubescape:C-0201",
      "kubescape:C-0202",
      "kubescape:C-0203",
      "kubescape:C-0204",
      "kyverno:psa/add-psa-namespace-reporting"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "Namespace"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "Namespace"
      },
      {
        "field": "yaml.metadata.labels.pod-security.kubernetes.io/enforce",
        "exists": false
      },
      {
        "not": {
          "field": "name",
          "matches": "^(?:kube-|openshift)"
        }
      }
    ]
  },
  "message": "{label} enforces no Pod Security Standard, so whoever may create pods there can create privileged ones."
});
