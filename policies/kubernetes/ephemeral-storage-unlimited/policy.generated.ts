// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container may fill its node's disk",
    "severity": "low",
    "severityReason": "It takes a container that writes without end; then the kubelet evicts pods to free the disk.",
    "presets": [],
    "remediation": "Set `resources.limits.ephemeral-storage`.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage"
    ],
    "frameworks": [],
    "aliases": [
      "kubescore:container-ephemeral-storage-request-and-limit"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "resources.ephemeralStorage.isLimited",
        "equals": false
      },
      {
        "field": "role",
        "oneOf": [
          "container",
          "init",
          "sidecar"
        ]
      },
      {
        "field": "image",
        "exists": true
      }
    ]
  },
  "message": "Container \"{label}\" has no limit of ephemeral storage, so its logs and files may fill the node's disk and have other pods evicted."
});
