import { cleanPath, definePolicy, knownValue, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Whole file system of another stage is copied",
    severity: "medium",
    severityReason:
      "Nothing fails; the image gets tools, caches and perhaps credentials of the stage that were meant to stay behind.",
    presets: ["strict"],
    remediation: "Copy the files and folders that the image needs, or start from the stage with FROM.",
    references: [
      "https://docs.docker.com/build/building/multi-stage/",
      "https://docs.docker.com/reference/dockerfile/#copy---from",
    ],
    frameworks: ["cis-docker:4.3"],
    aliases: ["hadolint:DL3067"],
    since: "0.1.0",
  },
  *check({ base, references }) {
    // Onto scratch it is how images are squashed into one layer.
    if (base.isScratch) return;
    for (const reference of references) {
      const { stage, instruction } = reference;
      const { copy } = instruction;
      if (stage === undefined || copy === undefined || instruction.isDeferred) continue;
      // On scratch there is nothing but what somebody chose; an image alone, as it is, may be made to be laid over others.
      if (stage.base.isScratch || !stage.changesFiles) continue;
      if (!isRoot(knownValue(copy.destination))) continue;
      for (const { path } of copy.sources) {
        if (!isRoot(knownValue(path)?.replace(/\*$/, ""))) continue;
        yield {
          at: path,
          message: `All files of stage ${textOf(reference)} are copied over those of the image, its tools, caches and leftovers included.`,
        };
      }
    }
  },
});

function isRoot(path: string | undefined): boolean {
  return path?.startsWith("/") === true && cleanPath(path) === "";
}
