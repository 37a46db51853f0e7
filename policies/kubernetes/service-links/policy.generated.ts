// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Pod gets variables for every Service",
    "severity": "info",
    "severityReason": "They tell what could be asked of DNS, too; sometimes one of them clashes.",
    "presets": [],
    "remediation": "Set `enableServiceLinks: false`.",
    "references": [
      "https://kubernetes.io/docs/tutorials/services/connect-applications-service/#accessing-the-service"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "not": {
          "field": "yaml.enableServiceLinks",
          "equals": false
        }
      },
      {
        "field": "isPatch",
        "equals": false
      }
    ]
  },
  "at": "yaml.enableServiceLinks",
  "message": "Containers of pod \"{context.label}\" get variables with the address of every Service of the namespace, which tells whoever gets in what there is, and may clash with their own."
});
