// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Mounts of the container appear on the node",
    "severity": "medium",
    "severityReason": "It takes a privileged container anyway; the mounts outlive it.",
    "presets": [
      "strict"
    ],
    "remediation": "Use `HostToContainer`, or leave `mountPropagation` out.",
    "references": [
      "https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "yaml.volumeMounts.mountPropagation",
    "equals": "Bidirectional"
  },
  "at": "yaml.volumeMounts.mountPropagation",
  "message": "What container \"{label}\" mounts there appears on the node and in all pods that use the volume, and stays when the container does not clean up."
});
