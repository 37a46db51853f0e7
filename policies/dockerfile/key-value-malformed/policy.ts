import {
  type DockerfileAssignment,
  type DockerfileInstruction,
  definePolicy,
  type Finding,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ARG", "ENV", "LABEL"],
  meta: {
    title: "ARG, ENV or LABEL that the builder can't read",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Write `NAME=value`, with quotes around a value that has blanks, and close every quote.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#env",
      "https://docs.docker.com/reference/dockerfile/#label",
      "https://docs.docker.com/reference/dockerfile/#arg",
    ],
    frameworks: [],
    aliases: [
      "dockerfilelint:label_invalid",
      "dockerfilelint:invalid_format",
      "dockerfile-utils:SYNTAX_MISSING_EQUALS",
      "dockerfile-utils:SYNTAX_MISSING_NAMES",
      "dockerfile-utils:SYNTAX_MISSING_SINGLE_QUOTE",
      "dockerfile-utils:SYNTAX_MISSING_DOUBLE_QUOTE",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    const { assignments } = instruction;
    for (const [index, assignment] of assignments.entries()) {
      const finding = judge(instruction, assignment, assignments[index - 1]);
      if (finding === undefined) continue;
      yield finding;
      // What follows is read wrongly, too.
      return;
    }
  },
});

function judge(
  { keyword }: DockerfileInstruction,
  { name, nameAt, value, isClosed, isOldForm, ...at }: DockerfileAssignment,
  before: DockerfileAssignment | undefined,
): Finding | undefined {
  if (value !== undefined && !isClosed) {
    const message = `The value of ${name} has a quote or brace that is never closed, so ${keyword} does not build.`;
    return { at: value, message };
  }
  const word = textOf(nameAt);
  if (value === undefined && keyword !== "ARG") {
    const why = word.startsWith("#") ? ", for no comment may stand behind an instruction" : "";
    return { at: nameAt, message: `"${word}" has no equals sign${why}, so ${keyword} does not build.` };
  }
  // Behind a name without a value the sign was probably meant for that: another policy's matter.
  const isSeparated = before !== undefined && before.value === undefined;
  if (word !== "" || isSeparated || isOldForm) return undefined;
  return { at, message: `Nothing stands before the equals sign, so ${keyword} does not build.` };
}
