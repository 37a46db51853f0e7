// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "CronJob's deadline is shorter than the controller's look",
    "severity": "medium",
    "severityReason": "Runs are left out by chance, and nobody sees why.",
    "presets": [
      "recommended"
    ],
    "remediation": "Set `startingDeadlineSeconds` to 10 or more.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "CronJob.batch"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "CronJob.batch"
      },
      {
        "field": "yaml.spec.startingDeadlineSeconds",
        "lessThan": 10
      }
    ]
  },
  "at": "yaml.spec.startingDeadlineSeconds",
  "message": "{label} lets a run start up to {value} seconds late, and the controller looks every 10 seconds, so it may leave runs out."
});
