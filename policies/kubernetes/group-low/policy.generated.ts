// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Group number may be one of the node's",
    "severity": "info",
    "severityReason": "Numbers only meet when something else lets the container out.",
    "presets": [],
    "remediation": "Set `runAsGroup` above 10000.",
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KSV-0021",
      "kubesec:RunAsGroup",
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
            "field": "security.runAsGroup",
            "lessThan": 10001
          },
          {
            "all": [
              {
                "field": "security.runAsGroup",
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
  "at": "security.runAsGroup",
  "message": "Container \"{label}\" runs in a group with a number of 10000 or less, or in whatever its image says, which is mostly root's."
});
