// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Persistent volume is a path of a node",
    "severity": "medium",
    "severityReason": "Whoever may claim it gets the path, past what is said about pods.",
    "presets": [
      "strict"
    ],
    "remediation": "Use a storage class of the cluster, or a `local` volume.",
    "references": [
      "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#types-of-persistent-volumes",
      "https://kubernetes.io/docs/concepts/storage/volumes/#local"
    ],
    "frameworks": [],
    "aliases": [
      "kyverno:other/limit-hostpath-type-pv"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "equals": "PersistentVolume"
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "equals": "PersistentVolume"
      },
      {
        "field": "yaml.spec.hostPath.path",
        "matches": "."
      }
    ]
  },
  "at": "yaml.spec.hostPath.path",
  "message": "{label} is the path {value} of whichever node its pod runs on, and pods that claim it pass for pods without a hostPath."
});
