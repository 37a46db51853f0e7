// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service may take all memory",
    "severity": "low",
    "severityReason": "It takes a flaw or an attack, and costs availability only.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Set `mem_limit`, or `deploy.resources.limits.memory`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#mem_limit",
      "https://docs.docker.com/reference/compose-file/deploy/#resources"
    ],
    "frameworks": [
      "cis-docker:5.11",
      "owasp-docker:rule-7"
    ],
    "aliases": [
      "kics:memory_not_limited",
      "compose-lint:CL-0026"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "any": [
      {
        "field": "limits.memory",
        "exists": false
      },
      {
        "field": "limits.memory",
        "oneOf": [
          0
        ]
      }
    ]
  },
  "at": "limits.memory",
  "message": "Service \"{name}\" has no limit of memory: it may take all of the host's."
});
