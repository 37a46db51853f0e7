// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service sees the host's processes",
    "severity": "medium",
    "severityReason": "It takes a flaw in the program or a further privilege to turn sight of the processes into control.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Remove `pid: host`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#pid",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [
      "cis-docker:5.16"
    ],
    "aliases": [
      "kics:host_namespace_is_shared",
      "compose-lint:CL-0010"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "pid",
    "equals": "host"
  },
  "at": "pid",
  "message": "Service \"{name}\" shares the host's process namespace: it sees every process with its arguments and, as root, can signal them and read their environment.",
  "fix": {
    "title": "Use a namespace of its own",
    "safe": false,
    "remove": "pid"
  }
});
