import { definePolicy, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image with the tag latest",
    severity: "medium",
    severityReason: "Nothing is wrong today; a later build takes another image without anybody having decided so.",
    presets: ["recommended"],
    remediation: "Name the version, such as `node:22.11-alpine`, or better the digest.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://docs.docker.com/reference/dockerfile/#from",
    ],
    frameworks: ["owasp-node:1"],
    aliases: [
      "hadolint:DL3007",
      "trivy:DS-0001",
      "checkov:CKV_DOCKER_7",
      "kics:image_version_using_latest",
      "semgrep:avoid-latest-version",
      "dockerfilelint:latest_tag",
      "sonar:S6596",
      "dockle:DKL-DI-0006",
    ],
    since: "0.1.0",
  },
  *check({ references }) {
    for (const reference of references) {
      const { image, args } = reference;
      if (image === undefined || image.tag !== "latest" || image.digest !== undefined) continue;
      const through = textOf(reference) === image.text ? "" : ` (through ${textOf(reference)})`;
      yield {
        at: reference,
        message: `Image ${image.text}${through} is whatever its publisher pushed last, so builds of one commit differ.`,
        related: args.map((at) => ({ at, label: "sets the image" })),
      };
    }
  },
});
