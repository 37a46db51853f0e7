import { type DockerfileReference, type DockerfileStage, definePolicy, nearest, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Files from a stage that isn't there",
    severity: "high",
    severityReason: "The image does not build, or it takes files from a stranger's image of that name.",
    presets: ["recommended"],
    remediation: "Name a stage that stands above, or an image with its tag or digest.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#copy---from",
      "https://docs.docker.com/reference/dockerfile/#run---mounttypebind",
      "https://docs.docker.com/build/building/multi-stage/",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3022", "tally:circular-stage-deps"],
    since: "0.1.0",
  },
  *check(stage) {
    for (const reference of stage.references) {
      const { instruction } = reference;
      // A trigger runs beside the stages of another file.
      if (instruction.keyword === "FROM" || instruction.isDeferred) continue;
      const fact = factOf(reference, stage);
      if (fact === undefined) continue;
      const found = reference.stage;
      yield { at: reference, message: fact, related: found === undefined ? [] : [{ at: found, label: "the stage" }] };
    }
  },
});

function factOf(reference: DockerfileReference, { index, file }: DockerfileStage): string | undefined {
  const written = textOf(reference);
  const { stage } = reference;
  if (written.includes("$")) return usesArgument(reference) ? `--from=${written} ${VARIABLE}` : undefined;
  if (stage !== undefined) {
    return stage.index > index
      ? `--from=${written} names a stage that comes later, and files can only come from stages above: the image does not build.`
      : undefined;
  }
  if (/^\d+$/.test(written)) {
    const { length } = file.stages;
    return `--from=${written} names no stage, for there are ${length}, counted from 0: the image does not build.`;
  }
  return misspelt(reference, file.stages.slice(Math.max(0, index - FAR), index));
}

const VARIABLE =
  "holds a variable, and BuildKit puts no values in here: the image does not build. FROM does, and gives the image a name.";

/** A variable that nothing declares is a mark for another program, as in templates. */
function usesArgument({ instruction, range }: DockerfileReference): boolean {
  return instruction.variables.some(
    (variable) => variable.isDeclared === true && range[0] <= variable.range[0] && variable.range[1] <= range[1],
  );
}

/** Stages so far above are not meant. */
const FAR = 100;

/** A word like the name of a stage, that says nothing which only images have. */
function misspelt({ reference }: DockerfileReference, above: readonly DockerfileStage[]): string | undefined {
  if (!reference.known || /[/:@.]/.test(reference.value)) return undefined;
  const names = above.flatMap(({ name }) => (name?.known === true ? [name.value] : []));
  const meant = nearest(reference.value, names);
  if (meant === undefined || meant.length < 4) return undefined;
  return `--from=${reference.value} is no stage (${meant}?), so the builder looks for an image of that name on Docker Hub.`;
}
