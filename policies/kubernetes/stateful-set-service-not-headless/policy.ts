import { definePolicy, governingServiceOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "StatefulSet's Service has an address of its own",
    severity: "low",
    severityReason: "It matters to programs whose members call each other by name; others never notice.",
    presets: ["strict"],
    remediation: "Add a Service with `clusterIP: None` for the names of the pods, and name it in `serviceName`.",
    references: [
      "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id",
      "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    ],
    frameworks: [],
    aliases: ["kubescore:statefulset-has-servicename", "kics:statefulset_without_service_name"],
    since: "0.1.0",
  },
  applies: (object) => governingServiceOf(object) !== undefined,
  *check(object, { project }) {
    const name = governingServiceOf(object);
    if (name?.known !== true) return;
    const { objects, open } = project.cluster.named(object, "Service", name.value);
    const [first] = objects;
    if (first === undefined || open || !objects.every(({ service }) => service?.isHeadless === false)) return;
    yield {
      at: name,
      message: `${object.label} has its pods' names from the Service "${name.value}", which is not headless: no pod can be called by its own name.`,
      related: [{ at: first.place, label: "the Service" }],
    };
  },
});
