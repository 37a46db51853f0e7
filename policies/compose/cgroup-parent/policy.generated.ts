// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service chooses its own control group",
    "severity": "low",
    "severityReason": "It weakens limits that somebody else set for all containers, which few hosts have.",
    "presets": [
      "cis-docker"
    ],
    "remediation": "Remove `cgroup_parent` and set limits at the service.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#cgroup_parent"
    ],
    "frameworks": [
      "cis-docker:5.25"
    ],
    "aliases": [
      "kics:cgroup_not_default"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "cgroupParent",
    "matches": "."
  },
  "at": "cgroupParent",
  "message": "Service \"{name}\" runs below the control group {cgroupParent}, outside limits that the host sets for containers.",
  "fix": {
    "title": "Use the engine's control group",
    "safe": false,
    "remove": "cgroup_parent"
  }
});
