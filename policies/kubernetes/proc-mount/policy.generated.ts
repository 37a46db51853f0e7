// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container sees an unmasked /proc",
    "severity": "medium",
    "severityReason": "It takes root in the container to write what is unmasked.",
    "presets": [
      "strict",
      "pss-baseline"
    ],
    "remediation": "Remove `procMount`, or give the pod a user namespace (`hostUsers: false`) on Kubernetes 1.35 and later.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"
    ],
    "frameworks": [
      "pss:baseline/procMount"
    ],
    "aliases": [
      "kubelinter:unsafe-proc-mount",
      "trivy:KSV-0027",
      "kics:container_runs_unmasked",
      "polaris:procMount",
      "kyverno:pod-security/disallow-proc-mount"
    ],
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
        "equals": false
      }
    ]
  },
  "at": "context.procMount",
  "message": "Container \"{label}\" mounts /proc as {value}, so it reads and writes kernel settings that runtimes hide from containers.",
  "fix": {
    "title": "Mask /proc again",
    "safe": false,
    "set": {
      "path": "securityContext.procMount",
      "value": "Default"
    }
  }
});
