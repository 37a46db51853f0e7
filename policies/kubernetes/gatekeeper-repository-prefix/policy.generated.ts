// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Allowed registry matches others, too",
    "severity": "medium",
    "severityReason": "It takes somebody who registers the right name; then the constraint lets their images in.",
    "presets": [
      "strict"
    ],
    "remediation": "End each entry of `repos` with a slash.",
    "references": [
      "https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos/"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KSV-0124"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "K8sAllowedRepos.constraints.gatekeeper.sh"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "K8sAllowedRepos.constraints.gatekeeper.sh"
      },
      {
        "field": "yaml.spec.parameters.repos",
        "matches": "[^/]$"
      }
    ]
  },
  "at": "yaml.spec.parameters.repos",
  "message": "{label} allows every image whose name begins with \"{value}\", and without a slash at the end that is true of other registries and accounts."
});
