// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "ALL is dropped in another spelling",
    "severity": "low",
    "severityReason": "Container runtimes read the word whatever its case; only admission fails.",
    "presets": [
      "strict",
      "pss-restricted"
    ],
    "remediation": "Write `ALL` in capital letters.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ],
    "frameworks": [
      "pss:restricted/capabilities_restricted"
    ],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "security.capabilitiesDrop",
        "matches": "^(?!ALL$)[Aa][Ll][Ll]$"
      },
      {
        "not": {
          "field": "security.capabilitiesDrop",
          "equals": "ALL"
        }
      },
      {
        "field": "pod.isDeclaredWindows",
        "equals": false
      }
    ]
  },
  "at": "security.capabilitiesDrop",
  "message": "Container \"{label}\" drops \"{value}\": the restricted standard knows the word in capital letters only, so its namespaces refuse the pod.",
  "fix": {
    "title": "Write ALL",
    "safe": true,
    "set": {
      "path": "securityContext.capabilities.drop",
      "value": [
        "ALL"
      ]
    }
  }
});
