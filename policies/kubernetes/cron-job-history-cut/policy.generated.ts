// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Jobs of a CronJob remove themselves",
    "severity": "info",
    "severityReason": "Only logs of runs are gone sooner than expected.",
    "presets": [
      "strict"
    ],
    "remediation": "Remove `ttlSecondsAfterFinished`, and set `successfulJobsHistoryLimit` and `failedJobsHistoryLimit`.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#jobs-history-limits",
      "https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:job-ttl-seconds-after-finished"
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
        "field": "yaml.spec.jobTemplate.spec.ttlSecondsAfterFinished",
        "exists": true
      }
    ]
  },
  "at": "yaml.spec.jobTemplate.spec.ttlSecondsAfterFinished",
  "message": "{label} has its jobs remove themselves after a while, so the history that its limits keep may be gone when somebody looks."
});
