import { decidingPattern, definePolicy, isIgnored } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY"],
  meta: {
    title: "Source is excluded by the ignore file",
    severity: "high",
    severityReason: "The builder does not get the file, so the image does not build.",
    presets: ["recommended"],
    remediation: "Bring the file back with an exception (`!path`) at the end of the ignore file, or don't copy it.",
    references: [
      "https://docs.docker.com/reference/build-checks/copy-ignored-file/",
      "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    ],
    frameworks: [],
    aliases: ["buildkit:CopyIgnoredFile"],
    since: "0.1.0",
  },
  *check({ copy, keyword, stage, isDeferred }) {
    const ignoreFile = stage?.file.ignoreFile;
    if (copy === undefined || copy.from !== undefined || ignoreFile === undefined || isDeferred) return;
    for (const { path, kind } of copy.sources) {
      // Nothing matching a pattern is no error.
      if (kind !== "path" || !path.known || /[*?[\\]/.test(path.value)) continue;
      if (isIgnored(ignoreFile, path.value) !== true) continue;
      const pattern = decidingPattern(ignoreFile, path.value);
      yield {
        at: path,
        message: `${keyword} takes ${path.value}, which ${ignoreFile.source.path} keeps from the builder: the image does not build.`,
        related: pattern === undefined ? [] : [{ at: pattern, label: "excludes it" }],
      };
    }
  },
});
