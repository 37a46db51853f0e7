// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service keeps no logs",
    "severity": "medium",
    "severityReason": "Nothing is open, but nobody sees what happened.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `driver: none`; to save space, limit the log with `max-size` and `max-file`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#logging",
      "https://docs.docker.com/engine/logging/configure/"
    ],
    "frameworks": [],
    "aliases": [
      "compose-lint:CL-0014"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "logging",
    "equals": "none"
  },
  "at": "logging",
  "message": "Service \"{name}\" keeps no logs, so what it prints before a crash or during an attack is lost.",
  "fix": {
    "title": "Keep logs as the engine does",
    "safe": false,
    "remove": "logging"
  }
});
