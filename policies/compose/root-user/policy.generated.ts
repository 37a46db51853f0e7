// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service is told to run as root",
    "severity": "medium",
    "severityReason": "It takes a flaw in the program; root in a container is the first half of the way out.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Name another user, or leave `user` out where the image has one.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#user",
      "https://docs.docker.com/engine/security/#linux-kernel-capabilities",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [
      "cis-docker:4.1",
      "owasp-docker:rule-2"
    ],
    "aliases": [
      "compose-lint:CL-0018"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "user",
    "matches": "^(?:root|0+)(?::|$)"
  },
  "at": "user",
  "message": "Service \"{name}\" runs as {user}, which is root: a flaw in the program starts with every right in the container."
});
