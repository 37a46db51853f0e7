import { cleanPath, type DockerfileStage, definePolicy, isIgnored } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY"],
  meta: {
    title: "Nothing keeps secrets out of the copied context",
    severity: "low",
    severityReason:
      "Only where such files lie in the folder does something get out; then it is passwords, or the whole history.",
    presets: ["strict"],
    remediation: "Add a `.dockerignore` beside the Dockerfile that excludes at least `.git` and `.env*`.",
    references: [
      "https://docs.docker.com/build/concepts/context/#dockerignore-files",
      "https://cheatsheetseries.owasp.org/cheatsheets/NodeJS_Docker_Cheat_Sheet.html#9-use-a-dockerignore-file",
    ],
    frameworks: ["owasp-node:9"],
    aliases: [],
    since: "0.1.0",
  },
  *check({ copy, keyword, stage, isDeferred, flags }) {
    if (copy === undefined || copy.from !== undefined || isDeferred || stage?.isShipped !== true) return;
    if (flags.some(({ name }) => name === "exclude")) return;
    const fact = factAbout(stage);
    if (fact === undefined) return;
    for (const { path, kind } of copy.sources) {
      if (kind !== "path" || !path.known || cleanPath(path.value) !== "") continue;
      yield {
        at: path,
        message: `${keyword} ${path.value} takes the whole build context into the image, and ${fact}.`,
        related: stage.file.ignoreFile === undefined ? [] : [{ at: stage.file.ignoreFile, label: "the ignore file" }],
      };
    }
  },
});

/** The usual place of passwords, and at the root the folder with the repository's whole history. */
function expectedIn({ source }: DockerfileStage): readonly string[] {
  return source.path.includes("/") ? [".env"] : [".git", ".env"];
}

function factAbout(stage: DockerfileStage): string | undefined {
  const { ignoreFile, hasIgnoreFile } = stage.file;
  const expected = expectedIn(stage);
  if (hasIgnoreFile === false) {
    return `no .dockerignore keeps anything out of it: a ${expected.join(" or ")} beside the Dockerfile goes along`;
  }
  if (ignoreFile === undefined) return undefined;
  const missing = expected.filter((path) => isIgnored(ignoreFile, path) === false);
  return missing.length === 0 ? undefined : `${ignoreFile.source.path} does not exclude ${missing.join(" and ")}`;
}
