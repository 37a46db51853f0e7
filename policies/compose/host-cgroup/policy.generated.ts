// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service sees the host's control groups",
    "severity": "low",
    "severityReason": "Sight of the control groups alone changes nothing on the host.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `cgroup: host`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#cgroup",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "cgroup",
    "equals": "host"
  },
  "at": "cgroup",
  "message": "Service \"{name}\" shares the host's control group namespace: it sees how every container is grouped and limited.",
  "fix": {
    "title": "Use a namespace of its own",
    "safe": false,
    "remove": "cgroup"
  }
});
