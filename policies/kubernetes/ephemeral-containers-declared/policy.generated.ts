// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Manifest holds containers for debugging",
    "severity": "low",
    "severityReason": "Kubernetes refuses a new pod with them, so it is found out at once.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `ephemeralContainers`; `kubectl debug` adds one to a pod that runs.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/block-ephemeral-containers"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "some": "yaml.ephemeralContainers",
    "where": {
      "field": "name",
      "exists": true
    }
  },
  "at": "yaml.ephemeralContainers",
  "message": "Pod \"{context.label}\" brings the container \"{value}\" for debugging, which can only be added to a pod that runs."
});
