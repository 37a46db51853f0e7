// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod is killed without time to end",
    "severity": "medium",
    "severityReason": "It costs what was in the works, and for stateful programs their data.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `terminationGracePeriodSeconds: 0`; the usual time is 30 seconds.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
      "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "yaml.terminationGracePeriodSeconds",
    "equals": 0
  },
  "at": "yaml.terminationGracePeriodSeconds",
  "message": "Pod \"{context.label}\" has a grace period of zero, so its programs are killed at once, in the middle of requests and writes.",
  "fix": {
    "title": "Give the pod the usual time to end",
    "safe": true,
    "remove": "terminationGracePeriodSeconds"
  }
});
