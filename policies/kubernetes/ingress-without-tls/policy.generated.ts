// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Ingress has no TLS",
    "severity": "medium",
    "severityReason": "Often something before the cluster ends TLS; where nothing does, passwords and sessions travel in the clear.",
    "presets": [
      "strict"
    ],
    "remediation": "Add `tls` with a Secret, or let cert-manager issue one.",
    "references": [
      "https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"
    ],
    "frameworks": [],
    "aliases": [
      "polaris:tlsSettingsMissing",
      "kubescape:C-0263",
      "kyverno:other/require-ingress-https"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "oneOf": [
      "Ingress.networking.k8s.io",
      "Ingress.extensions"
    ]
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "oneOf": [
          "Ingress.networking.k8s.io",
          "Ingress.extensions"
        ]
      },
      {
        "any": [
          {
            "field": "yaml.spec.rules",
            "exists": true
          },
          {
            "field": "yaml.spec.defaultBackend",
            "exists": true
          }
        ]
      },
      {
        "field": "yaml.spec.tls",
        "exists": false
      },
      {
        "field": "yaml.metadata.annotations.alb.ingress.kubernetes.io/certificate-arn",
        "exists": false
      },
      {
        "field": "yaml.metadata.annotations.networking.gke.io/managed-certificates",
        "exists": false
      },
      {
        "field": "yaml.metadata.annotations.ingress.gcp.kubernetes.io/pre-shared-cert",
        "exists": false
      },
      {
        "field": "yaml.metadata.annotations.traefik.ingress.kubernetes.io/router.tls",
        "exists": false
      }
    ]
  },
  "message": "{label} has no TLS, so what goes through it can be read and changed on the way."
});
