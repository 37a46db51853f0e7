// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service shares the host's memory segments",
    "severity": "medium",
    "severityReason": "It takes a program on the host that keeps secrets in shared memory.",
    "presets": [
      "recommended",
      "cis-docker"
    ],
    "remediation": "Remove `ipc: host`; where the program needs more shared memory, set `shm_size`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#ipc",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [
      "cis-docker:5.17"
    ],
    "aliases": [
      "kics:shared_host_ipc_namespace",
      "compose-lint:CL-0010"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "ipc",
    "equals": "host"
  },
  "at": "ipc",
  "message": "Service \"{name}\" shares the host's IPC namespace: it can read and change shared memory of programs on the host.",
  "fix": {
    "title": "Use a namespace of its own",
    "safe": false,
    "remove": "ipc"
  }
});
