// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Kernel parameter smuggles in others",
    "severity": "high",
    "severityReason": "With an old CRI-O it is a way out of the container.",
    "presets": [
      "recommended"
    ],
    "remediation": "Write the plain value.",
    "references": [
      "https://github.com/cri-o/cri-o/security/advisories/GHSA-6x2m-w449-qwx7"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/prevent-cr8escape"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "yaml.securityContext.sysctls.value",
    "matches": "[+=]"
  },
  "at": "yaml.securityContext.sysctls.value",
  "message": "Pod \"{context.label}\" sets a kernel parameter to \"{value}\", whose sign + or = starts another parameter in CRI-O before 1.24 (CVE-2022-0811)."
});
