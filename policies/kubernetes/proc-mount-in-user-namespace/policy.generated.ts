// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Pod with a user namespace sees an unmasked /proc",
    "severity": "low",
    "severityReason": "The user namespace takes most of its power away.",
    "presets": [
      "pss-restricted"
    ],
    "remediation": "Remove `procMount`.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"
    ],
    "frameworks": [
      "pss:restricted/procMount_restricted"
    ],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "context.procMount",
        "matches": "^(?!Default$)"
      },
      {
        "field": "pod.isUserNamespaceTrusted",
        "equals": true
      }
    ]
  },
  "at": "context.procMount",
  "message": "Container \"{label}\" mounts /proc as {value}: the restricted standard refuses that even in a user namespace.",
  "fix": {
    "title": "Mask /proc again",
    "safe": false,
    "set": {
      "path": "securityContext.procMount",
      "value": "Default"
    }
  }
});
