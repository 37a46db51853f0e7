// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Volume type that the restricted standard refuses",
    "severity": "low",
    "severityReason": "Most of these types are gone from Kubernetes or superseded; the rest open a network share.",
    "presets": [
      "pss-restricted"
    ],
    "remediation": "Use a PersistentVolumeClaim or a `csi` volume in place of the storage system's own type.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
      "https://kubernetes.io/docs/concepts/storage/volumes/"
    ],
    "frameworks": [
      "pss:restricted/restrictedVolumes"
    ],
    "aliases": [
      "trivy:KSV-0028",
      "kyverno:pod-security/restrict-volume-types"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "volumes.type",
    "matches": "^(?!(?:configMap|csi|downwardAPI|emptyDir|ephemeral|hostPath|image|persistentVolumeClaim|projected|secret)$)"
  },
  "at": "volumes.type",
  "message": "Pod \"{context.label}\" has a volume of the type {value}, which the restricted standard refuses: it binds the pod to one storage system and its credentials."
});
