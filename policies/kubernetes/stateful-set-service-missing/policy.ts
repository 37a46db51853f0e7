import { definePolicy, governingServiceOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "StatefulSet's Service is in no file",
    severity: "info",
    severityReason: "The Service may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct `serviceName`, or add a headless Service of that name.",
    references: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id"],
    frameworks: [],
    aliases: ["kubescore:statefulset-has-servicename", "kics:statefulset_without_service_name"],
    since: "0.1.0",
  },
  applies: (object) => governingServiceOf(object) !== undefined,
  *check(object, { project }) {
    const name = governingServiceOf(object);
    if (name?.known !== true || !project.cluster.named(object, "Service", name.value).isMissing) return;
    yield {
      at: name,
      message: `${object.label} has its pods' names from the Service "${name.value}", which no file holds: without it, no pod can be called by its own name.`,
    };
  },
});
