import { definePolicy, type KubernetesObjectFacts, monitorOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Metrics are asked for at a port that is not there",
    severity: "medium",
    severityReason: "There are no metrics and so no alerts, and nothing says so.",
    presets: ["recommended"],
    remediation: "Name a port as the Service (or for a PodMonitor the container) names it.",
    references: ["https://prometheus-operator.dev/docs/developer/getting-started/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => monitorOf(object) !== undefined,
  *check(object, { project }) {
    const monitor = monitorOf(object);
    if (monitor?.selector === undefined) return;
    const { selects, selector, namespaces, ports } = monitor;
    const where = namespaces === undefined ? "here" : "anywhere";
    const { objects, open } = project.cluster[selects](object, selector, where);
    if (open) return;
    // Operators make Services of their own, with the labels of those that the files show elsewhere.
    if (!objects.some((one) => project.cluster.isKeptWith(object, one))) return;
    for (const port of ports) {
      if (!port.known || objects.some((one) => mayHave(one, port.value))) continue;
      const what = selects === "pods" ? "pods" : "Services";
      yield {
        at: port,
        message: `${object.label} asks for metrics at the port "${port.value}", which none of the ${what} that it selects has, so there are none.`,
        related: objects.map(({ place, kind }) => ({ at: place, label: `the ${kind} that it selects` })),
      };
    }
  },
});

function mayHave({ service, pod }: KubernetesObjectFacts, port: string): boolean {
  const holder = service ?? pod;
  return holder === undefined || holder.portsOpen || holder.ports.some(({ name }) => name === port);
}
