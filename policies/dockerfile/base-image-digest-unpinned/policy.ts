import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image without a digest",
    severity: "info",
    severityReason: "Publishers move tags for good reasons, mostly; a digest is the only name that can't be moved.",
    presets: ["strict"],
    remediation:
      "Add the digest behind the tag, as in `node:22.11-alpine@sha256:…`, and let an update bot keep both in step.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
      "https://docs.docker.com/dhi/core-concepts/digests/",
      "https://github.com/ossf/scorecard/blob/main/docs/checks.md#pinned-dependencies",
    ],
    frameworks: ["cis-docker:5.28", "owasp-docker:rule-13", "owasp-node:1"],
    aliases: ["semgrep:dockerfile-source-not-pinned", "sonar:S7023"],
    since: "0.1.0",
  },
  *check({ references }) {
    for (const reference of references) {
      const { image, args } = reference;
      // Without a tag, and with the tag latest, there is something worse to be said.
      if (image?.tag === undefined || image.tag === "latest" || image.digest !== undefined) continue;
      yield {
        at: reference,
        message: `Image ${image.text} has no digest, so its publisher, or whoever takes over that account, decides what the next build gets.`,
        related: args.map((at) => ({ at, label: "sets the image" })),
      };
    }
  },
});
