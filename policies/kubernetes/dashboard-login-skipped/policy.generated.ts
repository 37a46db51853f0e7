// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Kubernetes Dashboard lets visitors in without a login",
    "severity": "high",
    "severityReason": "Whoever reaches the page acts with the rights of its account.",
    "presets": [
      "recommended"
    ],
    "remediation": "Remove `--enable-skip-login` and `--enable-insecure-login`.",
    "references": [
      "https://github.com/kubernetes-retired/dashboard/blob/v2.7.0/docs/common/dashboard-arguments.md"
    ],
    "frameworks": [],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "image.reference.path",
        "matches": "dashboard"
      },
      {
        "field": "words",
        "matches": "^--(?:enable-skip-login|disable-skip=false|enable-insecure-login)(?:=true)?$"
      }
    ]
  },
  "at": "words",
  "message": "Container \"{label}\" starts the dashboard with {value}, so visitors need no login, or send it in the clear."
});
