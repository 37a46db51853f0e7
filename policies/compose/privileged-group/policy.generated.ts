// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "compose.service",
  "meta": {
    "title": "Service joins a group that is as good as root",
    "severity": "low",
    "severityReason": "The group opens only what is mounted into the container or belongs to it.",
    "presets": [
      "strict"
    ],
    "remediation": "Name the group that owns the files that the service needs.",
    "references": [
      "https://docs.docker.com/reference/compose-file/services/#group_add",
      "https://docs.docker.com/engine/install/linux-postinstall/"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "field": "groupAdd",
    "oneOf": [
      "0",
      "root",
      "docker"
    ]
  },
  "at": "groupAdd",
  "message": "Service \"{name}\" joins the group {value}, which opens what only root should."
});
