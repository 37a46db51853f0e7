import { definePolicy, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Label names another digest than the base image has",
    severity: "low",
    severityReason: "Tools that look for outdated base images believe the label.",
    presets: ["strict"],
    remediation: "Leave the label to the tool that builds, or pin the base image to the digest that the label names.",
    references: ["https://github.com/opencontainers/image-spec/blob/main/annotations.md"],
    frameworks: [],
    aliases: ["tally:labels/no-stale-base-digest"],
    since: "0.1.0",
  },
  *check({ isFinal, instructions, base }) {
    if (!isFinal || base.image === undefined) return;
    for (const { keyword, assignments } of instructions) {
      if (keyword !== "LABEL") continue;
      for (const { name, value } of assignments) {
        const digest = knownValue(value);
        if (name !== "org.opencontainers.image.base.digest" || value === undefined || !digest) continue;
        if (digest === base.image.digest) continue;
        const fact =
          base.image.digest === undefined
            ? "the base image is not pinned to it and changes"
            : "the base image has another one";
        yield {
          at: value,
          message: `The label names a digest, but ${fact}, so tools look for updates of an image that is not there.`,
          related: [{ at: base, label: "the base image" }],
        };
      }
    }
  },
});
