// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.pod",
  "meta": {
    "title": "Projected token lives for long",
    "severity": "low",
    "severityReason": "It takes somebody who gets hold of the token; a shorter one is worthless sooner.",
    "presets": [
      "strict"
    ],
    "remediation": "Set `expirationSeconds` to an hour; the kubelet renews the token.",
    "references": [
      "https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "yaml.volumes.projected.sources.serviceAccountToken.expirationSeconds",
    "greaterThan": 86400
  },
  "at": "yaml.volumes.projected.sources.serviceAccountToken.expirationSeconds",
  "message": "Pod \"{context.label}\" asks for a token that lives {value} seconds, so one that leaks is of use for days."
});
