import { cleanPath, type DockerfileReference, definePolicy, type Finding, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Files from a stage that does not have them",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Build or copy the files in that stage, or name the stage that has them.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#copy---from",
      "https://docs.docker.com/build/building/multi-stage/",
    ],
    frameworks: [],
    aliases: ["tally:copy-from-empty-scratch-stage"],
    since: "0.1.0",
  },
  *check({ references }) {
    for (const reference of references) {
      const { stage, instruction } = reference;
      // With no instruction that changes files the stage has those of its base image.
      if (stage === undefined || stage.changesFiles || instruction.isDeferred) continue;
      yield* missingIn(reference, stage.base);
    }
  },
});

/** Folders of projects. No image of a distribution or a language has them. */
const PROJECT_FOLDER = /^(?:app|build|builds|code|dist|out|project|repo|source|src|workdir|workspace)(?:\/|$)/;

function* missingIn(
  reference: DockerfileReference,
  base: DockerfileReference & { workdir?: string | undefined },
): Generator<Finding> {
  const name = textOf(reference);
  const origin = base.isScratch ? "starts from scratch" : `has what ${base.image?.text ?? textOf(base)} has`;
  for (const { path, kind } of reference.instruction.copy?.sources ?? []) {
    if (!path.known || kind !== "path") continue;
    const clean = cleanPath(path.value);
    // Nothing matching a pattern is no error, and the root is there in any case.
    if (clean === "" || /[*?[]/.test(clean)) continue;
    const isMissing = base.isScratch || (base.workdir === "/" && PROJECT_FOLDER.test(clean));
    if (!isMissing) continue;
    yield {
      at: path,
      message: `Stage ${name} ${origin} and no instruction of it adds a file, so there is no ${path.value} to copy: the image does not build.`,
      related: [{ at: base, label: "what the stage starts from" }],
    };
  }
}
