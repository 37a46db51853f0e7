// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.container",
  "meta": {
    "title": "Retired ingress controller is deployed",
    "severity": "medium",
    "severityReason": "It works on; flaws that are found from now on stay open.",
    "presets": [
      "strict"
    ],
    "remediation": "Move to another controller, or to Gateway API.",
    "references": [
      "https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/"
    ],
    "frameworks": [],
    "aliases": [
      "kubescape:C-0292"
    ],
    "since": "0.1.0"
  },
  "deny": {
    "field": "image.reference.path",
    "matches": "(?:^|/)ingress-nginx/controller(?:-chroot)?$|nginx-ingress-controller/nginx-ingress-controller$"
  },
  "at": "image",
  "message": "Container \"{label}\" runs ingress-nginx, which has had no releases and no security fixes since March 2026."
});
