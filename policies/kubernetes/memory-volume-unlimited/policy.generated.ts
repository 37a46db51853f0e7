// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Volume in memory has no size limit",
    "severity": "low",
    "severityReason": "It takes somebody who fills the volume; where the container has a memory limit, only that container dies.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `sizeLimit` on the `emptyDir`.",
    "references": [
      "https://kubernetes.io/docs/concepts/storage/volumes/#emptydir"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "some": "volumes",
    "where": {
      "all": [
        {
          "field": "yaml.emptyDir.medium",
          "equals": "Memory"
        },
        {
          "field": "yaml.emptyDir.sizeLimit",
          "exists": false
        }
      ]
    }
  },
  "at": "volumes",
  "message": "Volume \"{value}\" lies in memory and has no size limit, so what is written to it counts against the memory of the pod or the node until nothing is left."
});
