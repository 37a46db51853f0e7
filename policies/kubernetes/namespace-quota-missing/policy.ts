import { definePolicy, namespaceWithout } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["Namespace"],
  reads: "project",
  meta: {
    title: "Namespace has no quota",
    severity: "info",
    severityReason: "It matters where tenants share a cluster; elsewhere limits of the pods do.",
    presets: [],
    remediation: "Add a ResourceQuota for CPU, memory and the number of objects.",
    references: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],
    frameworks: ["nsa-k8s:4.0"],
    aliases: ["trivy:KSV-0040", "kics:pod_or_container_without_resource_quota"],
    since: "0.1.0",
  },
  *check(object, { project }) {
    const name = namespaceWithout(project.cluster, object, "ResourceQuota");
    if (name === undefined) return;
    yield {
      at: name,
      message: `${object.label} has no ResourceQuota in the files, so what runs in it may take all that the cluster has.`,
    };
  },
});
