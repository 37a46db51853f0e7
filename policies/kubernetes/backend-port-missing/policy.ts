import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Traffic is sent to a port that the Service lacks",
    severity: "medium",
    severityReason: "Every request fails, and nothing says so when the objects are applied.",
    presets: ["recommended"],
    remediation: "Name a port of the Service: by its number (`port`, not `targetPort`) or by its name.",
    references: [
      "https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource",
      "https://gateway-api.sigs.k8s.io/reference/spec/#backendref",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => object.backends.length > 0,
  *check(object, { project }) {
    for (const { name, namespace, port } of object.backends) {
      if (!name.known || port?.known !== true) continue;
      const { value } = port;
      const { objects } = project.cluster.named(object, "Service", name.value, namespace);
      const isThere = objects.some(
        ({ service }) =>
          service?.portsOpen !== false || service.ports.some((one) => one.name === value || String(one.port) === value),
      );
      if (objects.length === 0 || isThere) continue;
      yield {
        at: port,
        message: `${object.label} sends traffic to port ${value} of the Service "${name.value}", which has no such port, so every request fails.`,
        related: objects.map(({ place, service }) => ({ at: place, label: `the Service, with ${portsOf(service)}` })),
      };
    }
  },
});

function portsOf(
  service: { readonly ports: readonly { name: string | undefined; port: number | undefined }[] } | undefined,
) {
  const ports = service?.ports.map(({ name, port }) => (name === undefined ? `${port}` : `${port} (${name})`)) ?? [];
  return ports.length === 0 ? "no ports" : `port ${ports.join(", ")}`;
}
