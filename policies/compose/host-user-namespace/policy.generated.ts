// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service opts out of user namespaces",
    "severity": "low",
    "severityReason": "It matters on engines that remap users, which few do.",
    "presets": [
      "strict",
      "cis-docker"
    ],
    "remediation": "Remove `userns_mode: host`.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#userns_mode",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html"
    ],
    "frameworks": [
      "cis-docker:5.31"
    ],
    "aliases": [
      "kics:shared_host_user_namespace"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "usernsMode",
    "equals": "host"
  },
  "at": "usernsMode",
  "message": "Service \"{name}\" opts out of the engine's user namespace: its root is the host's root even where the engine remaps users.",
  "fix": {
    "title": "Use a namespace of its own",
    "safe": false,
    "remove": "userns_mode"
  }
});
