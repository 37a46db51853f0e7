// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod has no user namespace",
    "severity": "info",
    "severityReason": "It is one layer more; containers have others.",
    "presets": [],
    "remediation": "Set `hostUsers: false`, where nodes and volumes support it.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"
    ],
    "frameworks": [],
    "aliases": [
      "kubesec:HostUsers"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "not": {
          "field": "hostUsers",
          "equals": false
        }
      },
      {
        "field": "isWindows",
        "equals": false
      },
      {
        "any": [
          {
            "field": "hostUsers",
            "exists": true
          },
          {
            "field": "isPatch",
            "equals": false
          }
        ]
      }
    ]
  },
  "at": "hostUsers",
  "message": "Pod \"{context.label}\" has no user namespace, so root in its containers is root on the node once it gets out."
});
