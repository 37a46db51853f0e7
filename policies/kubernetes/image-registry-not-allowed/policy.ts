import { definePolicy, isFromRegistry, registryLabel, usersOf } from "@secpolicy/core";

const NONE: readonly string[] = [];

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Image from a registry that is not allowed",
    severity: "medium",
    severityReason: "The image may be as good as any; nobody who is responsible for that has said so.",
    presets: ["recommended"],
    remediation: "Take the image from one of the allowed registries, or add its registry to the option `registries`.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
    frameworks: [],
    aliases: [
      "trivy:KSV-0125",
      "trivy:KSV-0032",
      "trivy:KSV-0033",
      "trivy:KSV-0034",
      "trivy:KSV-0035",
      "kubescape:C-0001",
      "kubescape:C-0078",
      "kyverno:best-practices/restrict-image-registries",
      "kyverno:other/advanced-restrict-image-registries",
      "kyverno:other/allowed-image-repos",
    ],
    since: "0.1.0",
  },
  options: {
    registries: {
      type: "strings",
      default: NONE,
      description:
        "Registries that images may come from, such as `registry.example.com`, `*.example.com`, or with a path: `ghcr.io/acme`, `docker.io/library`. Any when empty.",
    },
  },
  *check(container, { options: { registries } }) {
    const { image, label } = container;
    if (registries.length === 0 || image?.reference === undefined || isFromRegistry(image.reference, registries))
      return;
    yield {
      at: image,
      message: `Container "${label}" runs ${image.reference.text} from ${registryLabel(image.reference)}, which is not among the registries that images may come from.`,
      related: usersOf(container, image, `used by ${label}`),
    };
  },
});
