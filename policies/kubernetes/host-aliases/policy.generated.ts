// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod has names of its own for addresses",
    "severity": "low",
    "severityReason": "Nothing breaks until an address changes; then this pod alone goes on using the old one.",
    "presets": [
      "strict"
    ],
    "remediation": "Use a Service, of type `ExternalName` or with endpoints of its own.",
    "references": [
      "https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KSV-0007",
      "kubesec:HostAliases"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "yaml.hostAliases.ip",
    "matches": "."
  },
  "at": "yaml.hostAliases.ip",
  "message": "Pod \"{context.label}\" has names of its own for {value} in its /etc/hosts, past DNS and everything that watches it."
});
