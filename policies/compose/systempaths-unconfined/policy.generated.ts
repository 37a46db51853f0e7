// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service has unmasked system paths",
    "severity": "high",
    "severityReason": "Some of the paths give the host to root in the container, without any further flaw.",
    "presets": [
      "recommended"
    ],
    "remediation": "Remove `systempaths=unconfined`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://docs.docker.com/reference/cli/docker/container/run/#security-opt"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "securityOptions.setting",
    "equals": "systempaths=unconfined"
  },
  "at": "securityOptions.setting",
  "message": "Service \"{name}\" has no masks over paths such as /proc/sysrq-trigger and /proc/kcore: root in it reads the memory of the host and can halt it."
});
