// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Namespace allows privileged pods",
    "severity": "medium",
    "severityReason": "Somebody decided so, and for agents of the node there may be no other way.",
    "presets": [
      "strict"
    ],
    "remediation": "Enforce `baseline` or `restricted`, and move what can't do with it to a namespace of its own.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:psa/deny-privileged-profile"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "Namespace"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "Namespace"
      },
      {
        "field": "yaml.metadata.labels.pod-security.kubernetes.io/enforce",
        "equals": "privileged"
      },
      {
        "not": {
          "field": "name",
          "matches": "^(?:kube-|openshift)"
        }
      }
    ]
  },
  "at": "yaml.metadata.labels.pod-security.kubernetes.io/enforce",
  "message": "{label} enforces the level privileged, which keeps no pod out."
});
