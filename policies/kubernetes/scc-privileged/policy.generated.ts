// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "OpenShift lets privileged containers in",
    "severity": "medium",
    "severityReason": "It matters to whoever may use the constraints, which shows in roles.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `allowPrivilegedContainer: false`.",
    "references": [
      "https://docs.redhat.com/en/documentation/openshift_container_platform/4.18/html/authentication_and_authorization/managing-pod-security-policies"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:scc-deny-privileged-container"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "kind",
    "equals": "SecurityContextConstraints"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "oneOf": [
          "SecurityContextConstraints",
          "SecurityContextConstraints.security.openshift.io"
        ]
      },
      {
        "field": "yaml.allowPrivilegedContainer",
        "equals": true
      }
    ]
  },
  "at": "yaml.allowPrivilegedContainer",
  "message": "{label} lets privileged containers in, so whoever may use it can take nodes over."
});
