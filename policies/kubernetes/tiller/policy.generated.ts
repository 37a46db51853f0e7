// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Tiller of Helm 2 is deployed",
    "severity": "critical",
    "severityReason": "It does whatever anybody in the cluster asks, mostly as administrator, and asks for no login.",
    "presets": [
      "recommended"
    ],
    "remediation": "Move to Helm 3 or later, which needs no Tiller, and remove it.",
    "references": [
      "https://helm.sh/docs/faq/changes_since_helm2/#removal-of-tiller"
    ],
    "frameworks": [],
    "aliases": [
      "trivy:KSV-0102",
      "checkov:CKV_K8S_34",
      "kics:tiller_is_deployed",
      "kyverno:best-practices/disallow-helm-tiller",
      "checkov:CKV_K8S_45",
      "kics:tiller_deployment_is_accessible_from_within_the_cluster"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "image.reference.path",
    "matches": "(?:^|/)tiller$"
  },
  "at": "image",
  "message": "Container \"{label}\" runs Tiller, which does whatever any pod of the cluster asks of it, and has had no fixes since 2020."
});
