// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service may take all processor time",
    "severity": "low",
    "severityReason": "It takes a flaw or an attack, and costs availability only.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Set `cpus`, or `deploy.resources.limits.cpus`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#cpus",
      "https://docs.docker.com/reference/compose-file/deploy/#resources"
    ],
    "frameworks": [
      "cis-docker:5.12",
      "owasp-docker:rule-7"
    ],
    "aliases": [
      "kics:cpus_not_limited",
      "compose-lint:CL-0026"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "any": [
      {
        "field": "limits.cpus",
        "exists": false
      },
      {
        "field": "limits.cpus",
        "oneOf": [
          0
        ]
      }
    ]
  },
  "at": "limits.cpus",
  "message": "Service \"{name}\" has no limit of processor time: it may take all of the host's."
});
