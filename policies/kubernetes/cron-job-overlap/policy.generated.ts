// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Runs of a CronJob may pile up",
    "severity": "low",
    "severityReason": "It takes a run that hangs or is slower than the schedule.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `concurrencyPolicy: Forbid` or `Replace`, or give the job `activeDeadlineSeconds`.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy"
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
        "field": "yaml.spec.schedule",
        "exists": true
      },
      {
        "any": [
          {
            "field": "yaml.spec.concurrencyPolicy",
            "exists": false
          },
          {
            "field": "yaml.spec.concurrencyPolicy",
            "equals": "Allow"
          }
        ]
      },
      {
        "field": "yaml.spec.jobTemplate.spec.activeDeadlineSeconds",
        "exists": false
      },
      {
        "field": "pod.yaml.activeDeadlineSeconds",
        "exists": false
      }
    ]
  },
  "at": "yaml.spec.concurrencyPolicy",
  "message": "{label} starts a run whether the last one has ended or not, and no run has a time limit, so runs that hang pile up."
});
