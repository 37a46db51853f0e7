// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Object is put into the namespace default",
    "severity": "low",
    "severityReason": "It works; what is kept apart elsewhere is not kept apart there.",
    "presets": [
      "strict"
    ],
    "remediation": "Give the application a namespace of its own.",
    "references": [
      "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"
    ],
    "frameworks": [
      "cis-k8s-1.23:5.7.4"
    ],
    "aliases": [
      "kubelinter:use-namespace",
      "trivy:KSV-0110",
      "checkov:CKV_K8S_21",
      "kubescape:C-0061",
      "kubescape:C-0212",
      "kyverno:best-practices/disallow-default-namespace"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "any": [
      {
        "field": "pod",
        "exists": true
      },
      {
        "field": "groupKind",
        "oneOf": [
          "ConfigMap",
          "PersistentVolumeClaim",
          "Secret",
          "Service"
        ]
      }
    ]
  },
  "deny": {
    "all": [
      {
        "field": "namespace",
        "equals": "default"
      },
      {
        "any": [
          {
            "field": "pod",
            "exists": true
          },
          {
            "field": "groupKind",
            "oneOf": [
              "ConfigMap",
              "PersistentVolumeClaim",
              "Secret",
              "Service"
            ]
          }
        ]
      },
      {
        "not": {
          "field": "name",
          "equals": "kubernetes"
        }
      }
    ]
  },
  "at": "namespace",
  "message": "{label} is put into the namespace default, which all applications without one share, with their accounts, quotas and network policies."
});
