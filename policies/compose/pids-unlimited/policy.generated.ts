// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service may start any number of processes",
    "severity": "low",
    "severityReason": "It takes a flaw or an attack, and costs availability only.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Set `pids_limit`, or `deploy.resources.limits.pids`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#pids_limit",
      "https://docs.docker.com/reference/compose-file/deploy/#resources"
    ],
    "frameworks": [
      "cis-docker:5.29",
      "owasp-docker:rule-7"
    ],
    "aliases": [
      "kics:pids_limit_not_set"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "any": [
      {
        "field": "limits.pids",
        "exists": false
      },
      {
        "field": "limits.pids",
        "oneOf": [
          0,
          -1
        ]
      }
    ]
  },
  "at": "limits.pids",
  "message": "Service \"{name}\" has no limit of processes: it may fill the host's table of them."
});
