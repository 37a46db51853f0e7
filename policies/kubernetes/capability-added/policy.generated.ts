// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container adds a capability that the restricted standard refuses",
    "severity": "low",
    "severityReason": "The capability is one that runtimes give by default anyway.",
    "presets": [
      "pss-restricted"
    ],
    "remediation": "Do without the capability: run as the user that owns the files, and let an image be built with its owners set.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ],
    "frameworks": [
      "pss:restricted/capabilities_restricted"
    ],
    "aliases": [
      "trivy:KSV-0106",
      "kyverno:pod-security/disallow-capabilities-strict",
      "checkov:CKV_K8S_25",
      "kics:containers_with_added_capabilities",
      "kyverno:psp-migration/restrict-adding-capabilities"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "security.capabilitiesAdd",
        "matches": "^(?:AUDIT_WRITE|CHOWN|DAC_OVERRIDE|FOWNER|FSETID|KILL|MKNOD|SETFCAP|SETGID|SETPCAP|SETUID|SYS_CHROOT)$"
      },
      {
        "field": "pod.isDeclaredWindows",
        "equals": false
      }
    ]
  },
  "at": "security.capabilitiesAdd",
  "message": "Container \"{label}\" adds the capability {value}; the restricted standard allows NET_BIND_SERVICE only, so its namespaces refuse the pod."
});
