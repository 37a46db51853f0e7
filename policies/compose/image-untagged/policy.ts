import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service runs an image without a tag",
    severity: "medium",
    severityReason: "Nothing is wrong today; a later pull takes another image without anybody having decided so.",
    presets: ["recommended", "cis-docker"],
    remediation: "Name the version, such as `nginx:1.27.3`, or better the digest.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#image",
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
    ],
    frameworks: ["cis-docker:5.28", "owasp-docker:rule-13"],
    aliases: ["dclint:service-image-require-explicit-tag", "compose-lint:CL-0004"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, image } = service;
    const reference = image?.reference;
    if (image === undefined || reference === undefined || image.isBuilt || reference.digest !== undefined) return;
    if (reference.tag !== undefined) return;
    yield {
      at: { source: image.source, range: image.range },
      message: `Service "${name}" runs ${reference.text} without a tag, which means latest: whatever its publisher pushed last.`,
      related: usersOf(service, image, `used by ${name}`),
    };
  },
});
