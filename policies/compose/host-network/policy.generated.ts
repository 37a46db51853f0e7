// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service uses the host's network",
    "severity": "medium",
    "severityReason": "It takes a service of the host that trusts its own machine, or a flaw in the program, to make use of it.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Remove `network_mode: host` and publish the ports that must be reachable.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#network_mode",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [
      "cis-docker:5.10",
      "owasp-docker:rule-5"
    ],
    "aliases": [
      "kics:shared_host_network_namespace",
      "compose-lint:CL-0008"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "networkMode",
    "equals": "host"
  },
  "at": "networkMode",
  "message": "Service \"{name}\" uses the host's network: every port that it opens is open on the host, and it reaches what listens only on 127.0.0.1 there.",
  "fix": {
    "title": "Use a namespace of its own",
    "safe": false,
    "remove": "network_mode"
  }
});
