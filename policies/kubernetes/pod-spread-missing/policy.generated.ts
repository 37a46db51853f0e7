// Written by `npm run generate`; changes are lost.
import { compileDefinition } from "@secpolicy/core";

export default compileDefinition({
  "on": "kubernetes.object",
  "meta": {
    "title": "Replicas may all run on one node",
    "severity": "low",
    "severityReason": "The scheduler spreads pods a little by itself, and promises nothing.",
    "presets": [
      "strict"
    ],
    "remediation": "Add `topologySpreadConstraints` over `kubernetes.io/hostname`, or a pod anti-affinity.",
    "references": [
      "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/",
      "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#affinity-and-anti-affinity"
    ],
    "frameworks": [],
    "aliases": [
      "kubelinter:no-anti-affinity",
      "kubescore:deployment-has-host-podantiaffinity",
      "kubescore:statefulset-has-host-podantiaffinity",
      "kics:deployment_has_no_pod_anti_affinity",
      "kics:statefulset_has_no_pod_anti_affinity",
      "kubescore:pod-topology-spread-constraints",
      "polaris:topologySpreadConstraint",
      "kyverno:other/topologyspreadconstraints-policy"
    ],
    "since": "0.1.0"
  },
  "applies": {
    "field": "groupKind",
    "oneOf": [
      "Deployment.apps",
      "StatefulSet.apps"
    ]
  },
  "deny": {
    "all": [
      {
        "field": "groupKind",
        "oneOf": [
          "Deployment.apps",
          "StatefulSet.apps"
        ]
      },
      {
        "field": "yaml.spec.replicas",
        "greaterThan": 1
      },
      {
        "field": "pod.isPatch",
        "equals": false
      },
      {
        "field": "pod.yaml.affinity.podAntiAffinity",
        "exists": false
      },
      {
        "field": "pod.yaml.topologySpreadConstraints",
        "exists": false
      }
    ]
  },
  "at": "yaml.spec.replicas",
  "message": "{label} does not say that its {yaml.spec.replicas} pods belong on different nodes, so the loss of one node may take them all."
});
