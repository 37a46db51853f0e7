// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service runs without an AppArmor profile",
    "severity": "medium",
    "severityReason": "It is one layer of several, and absent on systems without AppArmor.",
    "presets": [
      "recommended",
      "cis-docker"
    ],
    "remediation": "Remove `apparmor=unconfined`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://docs.docker.com/engine/security/apparmor/"
    ],
    "frameworks": [
      "cis-docker:5.2",
      "owasp-docker:rule-6"
    ],
    "aliases": [
      "compose-lint:CL-0009"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "securityOptions.setting",
    "equals": "apparmor=unconfined"
  },
  "at": "securityOptions.setting",
  "message": "Service \"{name}\" has no AppArmor profile: nothing keeps it from writing to kernel settings and mounting."
});
