// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service has a name for the host",
    "severity": "info",
    "severityReason": "It is ordinary in development, and what it reaches must listen there.",
    "presets": [
      "strict"
    ],
    "remediation": "Run what the service needs beside it, and use its name.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#extra_hosts"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "extraHosts.value",
    "equals": "host-gateway"
  },
  "at": "extraHosts.value",
  "message": "Service \"{name}\" has a name for the host, so it reaches what listens there on all interfaces."
});
