// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Container's command uses sudo",
    "severity": "low",
    "severityReason": "It does no harm by itself; it shows that the image lets users become root.",
    "presets": [
      "strict"
    ],
    "remediation": "Run the command as the user that it needs, and leave sudo out of the image.",
    "references": [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
    ],
    "frameworks": [],
    "aliases": [
      "kubescape:C-0062"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "words",
    "matches": "(?:^|[\\s;&|(/])sudo(?:\\s|$)"
  },
  "at": "words",
  "message": "Container \"{label}\" uses sudo, so its image lets an ordinary user become root, and so may whoever gets in."
});
