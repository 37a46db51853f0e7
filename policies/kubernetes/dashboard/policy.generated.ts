// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Kubernetes Dashboard is deployed",
    "severity": "low",
    "severityReason": "With a login and few rights it is safe; it is an easy way in where either is missing.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove it, or put a login of your own before it; its project was archived in January 2026.",
    "references": [
      "https://github.com/kubernetes-retired/dashboard"
    ],
    "frameworks": [],
    "aliases": [
      "checkov:CKV_K8S_33",
      "kics:dashboard_is_enabled"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "image.reference.path",
    "matches": "(?:^|/)(?:kubernetesui/dashboard(?:-(?:web|api|auth))?|kubernetes-dashboard-amd64)$"
  },
  "at": "image",
  "message": "Container \"{label}\" runs the Kubernetes Dashboard, which shows and changes what its account and its users may."
});
