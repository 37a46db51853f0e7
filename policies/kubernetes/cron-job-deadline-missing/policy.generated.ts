// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "CronJob has no deadline for a late start",
    "severity": "low",
    "severityReason": "It takes an outage of the control plane, or of a job that is in the way for long.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `startingDeadlineSeconds` to how late a run may still start.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"
    ],
    "frameworks": [],
    "aliases": [
      "kubescore:cronjob-has-deadline",
      "kics:cronjob_deadline_not_configured"
    ],
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
        "field": "yaml.spec.schedule",
        "exists": true
      },
      {
        "field": "yaml.spec.startingDeadlineSeconds",
        "exists": false
      }
    ]
  },
  "message": "{label} has no deadline for a late start: once it has missed a hundred runs, the controller starts none any more."
});
