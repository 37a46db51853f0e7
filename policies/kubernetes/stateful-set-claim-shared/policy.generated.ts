// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Claim of one pod may be used by many",
    "severity": "low",
    "severityReason": "Nothing breaks; storage that many can write is slower and dearer, and hides that two pods share a disk.",
    "presets": [
      "strict"
    ],
    "remediation": "Ask for `ReadWriteOnce`, or better `ReadWriteOncePod`.",
    "references": [
      "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
      "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates"
    ],
    "frameworks": [],
    "aliases": [
      "kics:incorrect_volume_claim_access_mode_read_write_once",
      "kubesec:VolumeClaimAccessModeReadWriteOnce"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "StatefulSet.apps"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "StatefulSet.apps"
      },
      {
        "field": "yaml.spec.volumeClaimTemplates.spec.accessModes",
        "oneOf": [
          "ReadWriteMany",
          "ReadOnlyMany"
        ]
      }
    ]
  },
  "at": "yaml.spec.volumeClaimTemplates.spec.accessModes",
  "message": "{label} makes a claim for each pod, and asks for {value} storage, which many pods could use at once."
});
