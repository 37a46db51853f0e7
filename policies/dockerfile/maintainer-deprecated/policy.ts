import { definePolicy, type Fix, locate, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["MAINTAINER"],
  meta: {
    title: "MAINTAINER instead of a label",
    severity: "info",
    severityReason: "It works; the builder warns of it, and the instruction may go one day.",
    presets: ["strict"],
    remediation: 'Write `LABEL org.opencontainers.image.authors="…"`.',
    references: [
      "https://docs.docker.com/reference/build-checks/maintainer-deprecated/",
      "https://github.com/opencontainers/image-spec/blob/main/annotations.md",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL4000",
      "buildkit:MaintainerDeprecated",
      "trivy:DS-0022",
      "checkov:CKV_DOCKER_6",
      "kics:maintainer_instruction_being_used",
      "semgrep:maintainer-is-deprecated",
      "dockerfilelint:deprecated_in_1.13",
      "sonar:S6586",
      "dockerfile-utils:DEPRECATED_MAINTAINER",
    ],
    since: "0.1.0",
  },
  *check({ keywordAt, args: [author], isDeferred }) {
    if (isDeferred) return;
    yield {
      at: keywordAt,
      message: "MAINTAINER is deprecated since Docker 1.13, and tools that list images show labels, not this field.",
      fix: author && fixOf(keywordAt, author),
    };
  },
});

/** Variables are not replaced in MAINTAINER, but they would be in a label. */
function fixOf(keyword: Parameters<typeof textOf>[0], author: typeof keyword): Fix | undefined {
  const text = textOf(author).replace(/^(["'])(.*)\1$/, "$2");
  if (/["\\$`\n\r]/.test(text)) return undefined;
  const isLower = textOf(keyword) === textOf(keyword).toLowerCase();
  const label = `${isLower ? "label" : "LABEL"} org.opencontainers.image.authors="${text}"`;
  const edits = [replace(locate(author.source, keyword.range[0], author.range[1]), label)];
  return { title: "Write a label", safe: true, edits };
}
