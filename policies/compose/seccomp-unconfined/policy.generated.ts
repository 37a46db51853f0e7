// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service runs without a seccomp profile",
    "severity": "medium",
    "severityReason": "It takes a flaw of the kernel to make use of the system calls.",
    "presets": [
      "recommended",
      "cis-docker"
    ],
    "remediation": "Remove `seccomp=unconfined`; where one system call is missing, write a profile that allows it.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#security_opt",
      "https://docs.docker.com/engine/security/seccomp/"
    ],
    "frameworks": [
      "cis-docker:5.22",
      "owasp-docker:rule-6"
    ],
    "aliases": [
      "kics:default_seccomp_profile_disabled",
      "compose-lint:CL-0009",
      "semgrep:seccomp-confinement-disabled"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "securityOptions.setting",
    "equals": "seccomp=unconfined"
  },
  "at": "securityOptions.setting",
  "message": "Service \"{name}\" has no seccomp profile: every system call reaches the kernel."
});
