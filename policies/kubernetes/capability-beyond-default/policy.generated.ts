// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container adds a capability beyond the default set",
    "severity": "medium",
    "severityReason": "What it opens depends on the capability; some are enough to take the node.",
    "presets": [
      "strict",
      "pss-baseline"
    ],
    "remediation": "Do without the capability, or give the task to a container of its own that holds nothing else.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ],
    "frameworks": [
      "pss:baseline/capabilities_baseline",
      "cis-k8s-1.23:5.2.8"
    ],
    "aliases": [
      "trivy:KSV-0022",
      "trivy:KSV-0119",
      "polaris:dangerousCapabilities",
      "kubescape:C-0046",
      "kyverno:pod-security/disallow-capabilities"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "security.capabilitiesAdd",
    "matches": "^(?!(?:AUDIT_WRITE|CHOWN|DAC_OVERRIDE|FOWNER|FSETID|KILL|MKNOD|NET_BIND_SERVICE|SETFCAP|SETGID|SETPCAP|SETUID|SYS_CHROOT)$)"
  },
  "at": "security.capabilitiesAdd",
  "message": "Container \"{label}\" adds the capability {value}, which is beyond what container runtimes give by default, so a flaw in it reaches further."
});
