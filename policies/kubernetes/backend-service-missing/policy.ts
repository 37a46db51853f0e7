import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Traffic is sent to a Service that no file holds",
    severity: "info",
    severityReason: "The Service may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the Service's name or namespace, or remove the route.",
    references: [
      "https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource",
      "https://gateway-api.sigs.k8s.io/reference/spec/#backendref",
    ],
    frameworks: [],
    aliases: [
      "kubelinter:dangling-ingress",
      "kubescore:ingress-targets-service",
      "kubescape:C-0298",
      "kubescape:C-0302",
    ],
    since: "0.1.0",
  },
  applies: (object) => object.backends.length > 0,
  *check(object, { project }) {
    for (const { name, namespace } of object.backends) {
      if (!name.known || !project.cluster.named(object, "Service", name.value, namespace).isMissing) continue;
      yield {
        at: name,
        message: `${object.label} sends traffic to the Service "${name.value}", which no file holds, so every request fails unless something else makes it.`,
      };
    }
  },
});
