import { definePolicy, namespaceWithout } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["Namespace"],
  reads: "project",
  meta: {
    title: "Namespace has no default limits",
    severity: "info",
    severityReason: "Only pods without limits of their own depend on it.",
    presets: [],
    remediation: "Add a LimitRange with defaults for CPU and memory.",
    references: ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
    frameworks: ["nsa-k8s:4.1"],
    aliases: ["trivy:KSV-0039", "kics:pod_or_container_without_limit_range"],
    since: "0.1.0",
  },
  *check(object, { project }) {
    const name = namespaceWithout(project.cluster, object, "LimitRange");
    if (name === undefined) return;
    yield {
      at: name,
      message: `${object.label} has no LimitRange in the files, so containers that say no limits have none.`,
    };
  },
});
