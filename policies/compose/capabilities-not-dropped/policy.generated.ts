// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service keeps default capabilities",
    "severity": "low",
    "severityReason": "The default set is meant to be survivable, but few programs need any of it and an attacker can use most of it.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Set `cap_drop: [ALL]` and add back the few capabilities that the program fails without.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#cap_drop",
      "https://docs.docker.com/engine/security/#linux-kernel-capabilities",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [
      "cis-docker:5.4",
      "owasp-docker:rule-3"
    ],
    "aliases": [
      "kics:container_capabilities_unrestricted",
      "compose-lint:CL-0006"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "not": {
          "field": "capDrop",
          "matches": "^(?:CAP_)?[Aa][Ll][Ll]$"
        }
      },
      {
        "not": {
          "field": "privileged",
          "equals": true
        }
      }
    ]
  },
  "at": "capDrop",
  "message": "Service \"{name}\" does not drop ALL capabilities, so it keeps those of the default set that it does not name.",
  "fix": {
    "title": "Drop all capabilities",
    "safe": false,
    "set": {
      "path": "cap_drop",
      "value": [
        "ALL"
      ]
    }
  }
});
