// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Restart policy that the workload can't have",
    "severity": "high",
    "severityReason": "The API server refuses the object, so nothing of it runs.",
    "presets": [
      "recommended"
    ],
    "remediation": "Write `OnFailure` or `Never` in jobs; remove the restart policy from other workloads.",
    "references": [
      "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy",
      "https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:restart-policy",
      "kubescore:cronjob-restartpolicy"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "any": [
      {
        "all": [
          {
            "field": "object.groupKind",
            "oneOf": [
              "Deployment.apps",
              "StatefulSet.apps",
              "DaemonSet.apps",
              "ReplicaSet.apps",
              "ReplicationController"
            ]
          },
          {
            "field": "yaml.restartPolicy",
            "oneOf": [
              "OnFailure",
              "Never"
            ]
          }
        ]
      },
      {
        "all": [
          {
            "field": "object.groupKind",
            "oneOf": [
              "Job.batch",
              "CronJob.batch"
            ]
          },
          {
            "any": [
              {
                "field": "yaml.restartPolicy",
                "equals": "Always"
              },
              {
                "all": [
                  {
                    "field": "yaml.restartPolicy",
                    "exists": false
                  },
                  {
                    "field": "isPatch",
                    "equals": false
                  }
                ]
              }
            ]
          }
        ]
      }
    ]
  },
  "at": "yaml.restartPolicy",
  "message": "{object.label} has a restart policy that Kubernetes refuses there: jobs need OnFailure or Never, other workloads always start their pods again, and without a word it is Always."
});
