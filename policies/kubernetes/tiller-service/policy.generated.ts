// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Service of Tiller is left",
    "severity": "medium",
    "severityReason": "Alone it leads nowhere; with a Tiller behind it, to the whole cluster.",
    "presets": [
      "recommended"
    ],
    "remediation": "Remove the Service.",
    "references": [
      "https://helm.sh/docs/faq/changes_since_helm2/#removal-of-tiller"
    ],
    "frameworks": [],
    "aliases": [
      "checkov:CKV_K8S_44",
      "kics:tiller_service_is_not_deleted"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "Service"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "Service"
      },
      {
        "any": [
          {
            "field": "yaml.spec.selector.name",
            "equals": "tiller"
          },
          {
            "field": "name",
            "equals": "tiller-deploy"
          }
        ]
      }
    ]
  },
  "message": "{label} leads to Tiller of Helm 2, which does whatever any pod of the cluster asks of it."
});
