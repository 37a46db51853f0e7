import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service runs an image without a digest",
    severity: "info",
    severityReason: "It takes somebody who moves a tag on purpose or by mistake.",
    presets: [],
    remediation: "Add the digest behind the tag: `nginx:1.27.3@sha256:…`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#image",
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
    ],
    frameworks: ["owasp-docker:rule-13"],
    aliases: ["compose-lint:CL-0019"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, image } = service;
    const reference = image?.reference;
    if (image === undefined || reference === undefined || image.isBuilt || reference.digest !== undefined) return;
    if (reference.tag === undefined || reference.tag === "latest") return;
    yield {
      at: { source: image.source, range: image.range },
      message: `Service "${name}" runs ${reference.text} without a digest: whoever can move the tag decides what runs.`,
      related: usersOf(service, image, `used by ${name}`),
    };
  },
});
