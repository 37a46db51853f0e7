import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Service leads to a port name that its pods lack",
    severity: "medium",
    severityReason: "Nobody reaches the pods through the port, and nothing says so when the Service is applied.",
    presets: ["recommended"],
    remediation: "Give `targetPort` the name of a port of the pods, or name the port so in the pods.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => object.service !== undefined,
  *check(object, { project }) {
    const service = object.service;
    if (service?.selector === undefined) return;
    const pods = project.cluster.pods(object, service.selector).objects;
    if (pods.length === 0) return;
    for (const { target } of service.ports) {
      if (target?.known !== true || /^\d+$/.test(target.value)) continue;
      const { value } = target;
      const isThere = pods.some(({ pod }) => pod?.portsOpen !== false || pod.ports.some(({ name }) => name === value));
      if (isThere) continue;
      yield {
        at: target,
        message: `${object.label} leads to the port "${value}", but none of the pods that it selects has a port of that name, so nobody reaches them.`,
        related: pods.map(({ place, kind }) => ({ at: place, label: `the ${kind} that it selects` })),
      };
    }
  },
});
