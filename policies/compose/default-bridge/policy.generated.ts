// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service uses the engine's default bridge",
    "severity": "low",
    "severityReason": "It takes another container on the host that has been taken over.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Remove `network_mode: bridge`: compose then gives the project a network of its own.",
    "references": [
      "https://docs.docker.com/engine/network/drivers/bridge/#differences-between-user-defined-bridges-and-the-default-bridge",
      "https://docs.docker.com/reference/compose-file/services/#network_mode"
    ],
    "frameworks": [
      "cis-docker:5.30",
      "owasp-docker:rule-5"
    ],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "networkMode",
    "equals": "bridge"
  },
  "at": "networkMode",
  "message": "Service \"{name}\" uses the engine's default bridge, where it meets containers of all other projects on the host.",
  "fix": {
    "title": "Use the project's network",
    "safe": false,
    "remove": "network_mode"
  }
});
