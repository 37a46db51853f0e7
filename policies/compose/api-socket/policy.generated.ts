// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service is given the engine's API",
    "severity": "high",
    "severityReason": "Whoever takes the container over can start another that has the host's disk, without any further flaw.",
    "presets": [
      "recommended",
      "cis-docker"
    ],
    "remediation": "Remove `use_api_socket`; where a tool must know about containers, give it a proxy that allows only the requests it needs.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#use_api_socket",
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface"
    ],
    "frameworks": [
      "cis-docker:5.32"
    ],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "usesApiSocket",
    "equals": true
  },
  "at": "usesApiSocket",
  "message": "Service \"{name}\" is given the engine's socket and registry credentials: whoever takes it over controls every container and, through them, the host.",
  "fix": {
    "title": "Do without the engine's API",
    "safe": false,
    "remove": "use_api_socket"
  }
});
