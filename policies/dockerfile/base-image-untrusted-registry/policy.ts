import { definePolicy, isFromRegistry, registryLabel } from "@secpolicy/core";

const NONE: readonly string[] = [];

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image from a registry that is not allowed",
    severity: "medium",
    severityReason: "The image may be as good as any; nobody who is responsible for that has said so.",
    presets: ["recommended", "cis-docker"],
    remediation: "Take the image from one of the allowed registries, or add its registry to the option `registries`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#from",
      "https://docs.docker.com/docker-hub/image-library/trusted-content/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html#rule-13-enhance-supply-chain-security",
    ],
    frameworks: ["cis-docker:4.2", "owasp-docker:rule-13"],
    aliases: ["hadolint:DL3026"],
    since: "0.1.0",
  },
  options: {
    registries: {
      type: "strings",
      default: NONE,
      description:
        "Registries that images may come from, such as `docker.io`, `*.example.com`, or with a path: `ghcr.io/acme`, `docker.io/library`. Any when empty.",
    },
  },
  *check({ references }, { options: { registries } }) {
    if (registries.length === 0) return;
    for (const reference of references) {
      const { image, args } = reference;
      if (image === undefined || isFromRegistry(image, registries)) continue;
      yield {
        at: reference,
        message: `Image ${image.text} comes from ${registryLabel(image)}, which is not among the registries that images may come from.`,
        related: args.map((at) => ({ at, label: "sets the image" })),
      };
    }
  },
});
