// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service shares the host's name",
    "severity": "low",
    "severityReason": "Changing the name takes a capability that containers do not have by default.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Remove `uts: host`; set `hostname` where the program must know a name.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#uts",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [
      "cis-docker:5.21"
    ],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "uts",
    "equals": "host"
  },
  "at": "uts",
  "message": "Service \"{name}\" shares the host's UTS namespace: with SYS_ADMIN it can rename the host.",
  "fix": {
    "title": "Use a namespace of its own",
    "safe": false,
    "remove": "uts"
  }
});
