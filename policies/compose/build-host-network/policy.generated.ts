// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Build uses the host's network",
    "severity": "low",
    "severityReason": "It takes a script of a package that knows what listens on the machine.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `network: host` from `build`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/build/#network"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "build.network",
    "equals": "host"
  },
  "at": "build.network",
  "message": "The build of service \"{name}\" uses the host's network: scripts of its packages reach what listens on the machine."
});
