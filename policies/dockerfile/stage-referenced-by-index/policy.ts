import { type DockerfileReference, definePolicy, type Fix, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Stage is named by its number",
    severity: "low",
    severityReason: "It works until a stage is put in front of it; then the build fails or copies from the wrong one.",
    presets: ["strict"],
    remediation: "Name the stage with `FROM … AS build` and write `--from=build`.",
    references: [
      "https://docs.docker.com/build/building/multi-stage/#name-your-build-stages",
      "https://docs.docker.com/reference/dockerfile/#copy---from",
    ],
    frameworks: [],
    aliases: ["kics:using_unnamed_build_stages"],
    since: "0.1.0",
  },
  *check({ references }) {
    for (const reference of references) {
      const { instruction, stage } = reference;
      const written = textOf(reference);
      if (instruction.keyword === "FROM" || stage === undefined || !/^\d+$/.test(written)) continue;
      yield {
        at: reference,
        message: `--from=${written} means another stage as soon as one is added or moved above this line.`,
        related: [{ at: stage, label: `stage ${written}` }],
        fix: fixOf(reference),
      };
    }
  },
});

/** Only where the name means the very same stage. */
function fixOf(reference: DockerfileReference): Fix | undefined {
  const { stage } = reference;
  if (stage?.name?.known !== true || stage.hiddenBy !== undefined) return undefined;
  return { title: `Write --from=${textOf(stage.name)}`, safe: true, edits: [replace(reference, textOf(stage.name))] };
}
