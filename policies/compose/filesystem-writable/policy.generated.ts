// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service can write to its root file system",
    "severity": "low",
    "severityReason": "It makes an attack easier to keep, and gives nothing away by itself.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Set `read_only: true`, and give folders that must be written a volume or `tmpfs`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#read_only",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [
      "cis-docker:5.13",
      "owasp-docker:rule-8"
    ],
    "aliases": [
      "compose-lint:CL-0007",
      "semgrep:writable-filesystem-service"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "not": {
      "field": "readOnly",
      "equals": true
    }
  },
  "at": "readOnly",
  "message": "Service \"{name}\" can write to its root file system, so whoever gets in can leave programs there.",
  "fix": {
    "title": "Make the root file system read-only",
    "safe": false,
    "set": {
      "path": "read_only",
      "value": true
    }
  }
});
