// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Probe or hook connects to a host of its own",
    "severity": "medium",
    "severityReason": "Whoever may create pods makes the kubelet send requests into networks that pods themselves can not reach.",
    "presets": [
      "strict",
      "pss-baseline"
    ],
    "remediation": "Remove `host`: probes and hooks then connect to the pod itself; a name for virtual hosts goes into `httpHeaders` as `Host`.",
    "references": [
      "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
    ],
    "frameworks": [
      "pss:baseline/hostProbesAndHostLifecycle"
    ],
    "aliases": [],
    "since": "0.1.0"
  },
  "deny": {
    "all": [
      {
        "field": "handlerHosts",
        "matches": "."
      },
      {
        "field": "pod.standard.forbidsHandlerHosts",
        "equals": true
      }
    ]
  },
  "at": "handlerHosts",
  "message": "A probe or hook of container \"{label}\" connects from the node to {value} in place of the pod, so it says nothing about the pod and can be aimed at other services."
});
