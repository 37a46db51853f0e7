import { cleanPath, type DockerfileStage, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY"],
  meta: {
    title: "Whole build context is copied into the image",
    severity: "low",
    severityReason:
      "What is too much is in the image for everybody to read; whether there is such a thing, the file doesn't say.",
    presets: [],
    remediation:
      "Copy the folders that the image needs, or exclude everything in the ignore file and bring back what it needs.",
    references: [
      "https://docs.docker.com/build/concepts/context/#dockerignore-files",
      "https://cheatsheetseries.owasp.org/cheatsheets/NodeJS_Docker_Cheat_Sheet.html#9-use-a-dockerignore-file",
    ],
    frameworks: ["owasp-node:9"],
    aliases: ["sonar:S6470"],
    since: "0.1.0",
  },
  *check({ copy, keyword, stage, isDeferred }) {
    if (copy === undefined || copy.from !== undefined || isDeferred) return;
    // What a stage that is not shipped takes stays behind.
    if (stage?.isShipped !== true || isAllowList(stage)) return;
    for (const { path, kind } of copy.sources) {
      if (kind !== "path" || !path.known || cleanPath(path.value.replace(/\*$/, "")) !== "") continue;
      yield {
        at: path,
        message: `${keyword} ${path.value} takes everything that lies in the build context into the image, today and whenever a file is added.`,
      };
    }
  },
});

/** An ignore file that excludes everything first lists what may be copied. */
function isAllowList({ file }: DockerfileStage): boolean {
  const [first] = file.ignoreFile?.patterns ?? [];
  return first !== undefined && !first.isException && /^\*{1,2}$/.test(first.path);
}
