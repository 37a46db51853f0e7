// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Volume on the node's disk has no size limit",
    "severity": "info",
    "severityReason": "It takes a container that writes without end.",
    "presets": [],
    "remediation": "Set `sizeLimit` on the `emptyDir`.",
    "references": [
      "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir",
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/require-emptydir-requests-limits"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "containers.yaml.resources.limits.ephemeral-storage",
        "exists": false
      },
      {
        "some": "volumes",
        "where": {
          "all": [
            {
              "field": "yaml.emptyDir",
              "exists": true
            },
            {
              "field": "yaml.emptyDir.sizeLimit",
              "exists": false
            },
            {
              "not": {
                "field": "yaml.emptyDir.medium",
                "equals": "Memory"
              }
            }
          ]
        }
      }
    ]
  },
  "at": "volumes",
  "message": "Volume \"{value}\" has no size limit and no container has one for its storage, so it may fill the node's disk."
});
