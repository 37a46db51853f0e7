// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "User number may be one of the node's",
    "severity": "info",
    "severityReason": "Numbers only meet when something else lets the container out.",
    "presets": [],
    "remediation": "Set `runAsUser` above 10000.",
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KSV-0020",
      "checkov:CKV_K8S_40",
      "kics:containers_run_with_low_uid",
      "kubesec:RunAsUser",
      "kubescore:container-security-context-user-group-id"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "pod.isWindows",
        "equals": false
      },
      {
        "not": {
          "field": "pod.hostUsers",
          "equals": false
        }
      },
      {
        "any": [
          {
            "field": "security.runAsUser",
            "lessThan": 10001
          },
          {
            "all": [
              {
                "field": "security.runAsUser",
                "exists": false
              },
              {
                "field": "image",
                "exists": true
              }
            ]
          }
        ]
      }
    ]
  },
  "at": "security.runAsUser",
  "message": "Container \"{label}\" runs under a user number of 10000 or less, or under whatever its image says, which may be that of an account of the node."
});
