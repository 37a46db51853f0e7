// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Name of a port is no name of a port",
    "severity": "high",
    "severityReason": "The API server refuses the object, so nothing of it runs.",
    "presets": [
      "recommended"
    ],
    "remediation": "Use up to 15 small letters, digits and dashes, with a letter among them.",
    "references": [
      "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports",
      "https://www.rfc-editor.org/rfc/rfc6335#section-5.1"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:invalid-target-ports",
      "kubescore:container-ports-check"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "ports.name",
    "matches": "^(?!(?=.*[a-z])(?!.*--)[a-z0-9](?:[a-z0-9-]{0,13}[a-z0-9])?$)"
  },
  "at": "ports.name",
  "message": "Container \"{label}\" has a port with the name \"{value}\", which Kubernetes refuses: 15 small letters, digits and dashes are allowed, and a letter is needed."
});
