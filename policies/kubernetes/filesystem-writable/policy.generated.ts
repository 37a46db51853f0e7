// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container can write to its root file system",
    "severity": "low",
    "severityReason": "It takes somebody who is in the container already; then programs can be changed or added.",
    "presets": [
      "strict",
      "nsa-k8s"
    ],
    "remediation": "Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where the program writes.",
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/"
    ],
    "frameworks": [
      "nsa-k8s:1.3"
    ],
    "aliases": [
      "kubelinter:no-read-only-root-fs",
      "kubescore:container-security-context-readonlyrootfilesystem",
      "trivy:KSV-0014",
      "checkov:CKV_K8S_22",
      "kics:root_container_not_mounted_as_read_only",
      "polaris:notReadOnlyRootFilesystem",
      "kubesec:ReadOnlyRootFilesystem",
      "kubescape:C-0017",
      "kyverno:best-practices/require-ro-rootfs",
      "semgrep:writable-filesystem-container"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "not": {
          "field": "security.readOnlyRootFilesystem",
          "equals": true
        }
      },
      {
        "field": "pod.isWindows",
        "equals": false
      },
      {
        "any": [
          {
            "field": "image",
            "exists": true
          },
          {
            "field": "security.readOnlyRootFilesystem",
            "exists": true
          }
        ]
      },
      {
        "not": {
          "field": "role",
          "equals": "ephemeral"
        }
      }
    ]
  },
  "at": "security.readOnlyRootFilesystem",
  "message": "Container \"{label}\" can write to its root file system, so whoever gets in can change its programs or bring their own.",
  "fix": {
    "title": "Make the root file system read-only",
    "safe": false,
    "set": {
      "path": "securityContext.readOnlyRootFilesystem",
      "value": true
    }
  }
});
