// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Containers of the pod see each other's processes",
    "severity": "low",
    "severityReason": "It takes a container of the pod that is taken over, and matters where they are trusted differently.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `shareProcessNamespace`.",
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "yaml.shareProcessNamespace",
    "equals": true
  },
  "at": "yaml.shareProcessNamespace",
  "message": "Containers of pod \"{context.label}\" see each other's processes: their arguments, their environment and, through /proc, their files."
});
