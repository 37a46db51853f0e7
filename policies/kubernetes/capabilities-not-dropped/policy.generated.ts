// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container keeps default capabilities",
    "severity": "low",
    "severityReason": "The default set is meant to be survivable, but few programs need any of it and an attacker can use most of it.",
    "presets": [
      "recommended",
      "pss-restricted"
    ],
    "remediation": "Drop `ALL` in the container's securityContext and add back the few capabilities that the program fails without.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html"
    ],
    "frameworks": [
      "pss:restricted/capabilities_restricted",
      "cis-k8s-1.23:5.2.10"
    ],
    "aliases": [
      "trivy:KSV-0003",
      "trivy:KSV-0106",
      "checkov:CKV_K8S_37",
      "polaris:insecureCapabilities",
      "kubesec:CapDropAll",
      "kyverno:best-practices/require-drop-all",
      "kyverno:pod-security/disallow-capabilities-strict",
      "trivy:KSV-0004",
      "kics:no_drop_capabilities_for_containers",
      "kubesec:CapDropAny",
      "kubelinter:drop-net-raw-capability",
      "checkov:CKV_K8S_28",
      "kics:net_raw_capabilities_not_being_dropped",
      "kyverno:best-practices/require-drop-cap-net-raw",
      "polaris:linuxHardening",
      "kubescape:C-0055"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "not": {
          "field": "security.capabilitiesDrop",
          "matches": "^[Aa][Ll][Ll]$"
        }
      },
      {
        "not": {
          "field": "security.privileged",
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
            "field": "security.capabilitiesDrop",
            "exists": true
          }
        ]
      }
    ]
  },
  "at": "security.capabilitiesDrop",
  "message": "Container \"{label}\" does not drop ALL capabilities, so it keeps those of the runtime's default set that it does not name.",
  "fix": {
    "title": "Drop all capabilities",
    "safe": false,
    "set": {
      "path": "securityContext.capabilities.drop",
      "value": [
        "ALL"
      ]
    }
  }
});
