// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service runs without SELinux separation",
    "severity": "medium",
    "severityReason": "It is one layer of several, and absent on systems without SELinux.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Remove `label=disable`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://docs.docker.com/reference/cli/docker/container/run/#security-opt"
    ],
    "frameworks": [
      "cis-docker:5.3",
      "owasp-docker:rule-6"
    ],
    "aliases": [
      "compose-lint:CL-0009",
      "semgrep:selinux-separation-disabled"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "securityOptions.setting",
    "equals": "label=disable"
  },
  "at": "securityOptions.setting",
  "message": "Service \"{name}\" has no SELinux label of its own: it may read and write files of the host and of other containers where file modes let it."
});
