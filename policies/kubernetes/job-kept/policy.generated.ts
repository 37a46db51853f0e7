// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Finished Job is never removed",
    "severity": "info",
    "severityReason": "A Job more is a line more in a list, until there are thousands.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `ttlSecondsAfterFinished`.",
    "references": [
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
    "equals": "Job.batch"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "Job.batch"
      },
      {
        "field": "pod.isPatch",
        "equals": false
      },
      {
        "field": "yaml.spec.ttlSecondsAfterFinished",
        "exists": false
      },
      {
        "field": "yaml.metadata.ownerReferences",
        "exists": false
      },
      {
        "field": "yaml.metadata.annotations.helm.sh/hook",
        "exists": false
      },
      {
        "field": "yaml.metadata.annotations.argocd.argoproj.io/hook",
        "exists": false
      }
    ]
  },
  "message": "{label} has no ttlSecondsAfterFinished, so it and its pods stay when it is done."
});
