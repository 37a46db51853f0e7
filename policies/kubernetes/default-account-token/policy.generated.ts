// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Default account gives every pod a token",
    "severity": "low",
    "severityReason": "The default account has next to no rights unless somebody adds some.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `automountServiceAccountToken: false` in the ServiceAccount.",
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting"
    ],
    "frameworks": [
      "cis-k8s-1.23:5.1.5"
    ],
    "aliases": [
      "checkov:CKV_K8S_41",
      "kubescape:C-0189",
      "kyverno:other/restrict-sa-automount-sa-token"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "ServiceAccount"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "ServiceAccount"
      },
      {
        "field": "name",
        "equals": "default"
      },
      {
        "not": {
          "field": "yaml.automountServiceAccountToken",
          "equals": false
        }
      }
    ]
  },
  "at": "yaml.automountServiceAccountToken",
  "message": "{label} lets pods that name no account mount its token, with which whoever takes one over can speak to the API server.",
  "fix": {
    "title": "Do not mount it",
    "safe": false,
    "set": {
      "path": "automountServiceAccountToken",
      "value": false
    }
  }
});
