// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container has a CPU limit",
    "severity": "info",
    "severityReason": "It is a choice: the limit costs time, and gives times that repeat.",
    "presets": [],
    "remediation": "Remove `resources.limits.cpu`, and keep the request.",
    "references": [
      "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/forbid-cpu-limits",
      "semgrep:no-fractional-cpu-limits"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "resources.cpu.limit",
    "exists": true
  },
  "at": "resources.cpu.limit",
  "message": "Container \"{label}\" has a CPU limit, so it is throttled once that is used up, even while its node is idle."
});
