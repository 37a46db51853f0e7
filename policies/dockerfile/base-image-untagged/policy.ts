import { definePolicy, mayNameContext, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image without a tag",
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
      "hadolint:DL3006",
      "trivy:DS-0001",
      "checkov:CKV_DOCKER_7",
      "kics:image_version_not_explicit",
      "semgrep:missing-image-version",
      "dockerfilelint:missing_tag",
      "sonar:S6596",
      "dockle:DKL-DI-0006",
    ],
    since: "0.1.0",
  },
  *check({ references }) {
    for (const reference of references) {
      const { image, args, instruction } = reference;
      if (image === undefined || image.tag !== undefined || image.digest !== undefined) continue;
      if (instruction.keyword !== "FROM" && mayNameContext(image)) continue;
      const through = textOf(reference) === image.text ? "" : ` (through ${textOf(reference)})`;
      yield {
        at: reference,
        message: `Image ${image.text}${through} has no tag, so each build takes what "latest" is at the time.`,
        related: args.map((at) => ({ at, label: "sets the image" })),
      };
    }
  },
});
