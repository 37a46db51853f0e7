import {
  type DockerfileInstruction,
  definePolicy,
  type Finding,
  type Fix,
  type Located,
  locate,
  replace,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ARG", "ENV", "LABEL"],
  meta: {
    title: "Blank before the equals sign",
    severity: "medium",
    severityReason: "The variable gets another value than the one that stands there, or the image does not build.",
    presets: ["recommended"],
    remediation: "Write the sign right behind the name, and the value right behind the sign: `NAME=value`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#env",
      "https://docs.docker.com/reference/dockerfile/#arg",
    ],
    frameworks: [],
    aliases: ["sonar:S6574"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, assignments } = instruction;
    const [first] = assignments;
    if (first?.isOldForm !== true || first.value === undefined) {
      yield* inList(instruction);
      return;
    }
    if (!textOf(first.value).startsWith("=")) return;
    const name = textOf(first.nameAt);
    yield {
      at: firstCharacter(first.value),
      message: `Behind a blank the sign belongs to the value: ${keyword} ${name} sets "${name}" to a text that begins with "=".`,
      fix: joinOf(first.nameAt, first.value),
    };
  },
});

/** `ARG A = b` and the second pair of `ENV A=b C = d`: a word that begins with the sign has no name. */
function* inList({ keyword, assignments }: DockerfileInstruction): Generator<Finding> {
  for (const [index, assignment] of assignments.entries()) {
    const before = assignments[index - 1];
    if (before === undefined || before.value !== undefined || textOf(assignment.nameAt) !== "") continue;
    yield {
      at: firstCharacter(assignment),
      message: `Behind a blank the sign has no name before it, so ${keyword} does not build.`,
      fix: joinOf(before, assignment),
    };
  }
}

function firstCharacter({ source, range }: Located): Located {
  return locate(source, range[0], range[0] + 1);
}

/** Joins name, sign and value, where they stand on one line and the value is one word. */
function joinOf({ source, range: [, nameEnd] }: Located, signAndValue: Located): Fix | undefined {
  const [, value] = /^=\s*("[^"\\]*"|'[^']*'|[^\s"'\\]+)$/.exec(textOf(signAndValue)) ?? [];
  const between = textOf(locate(source, nameEnd, signAndValue.range[0]));
  if (value === undefined || !/^[ \t]*$/.test(between)) return undefined;
  const edits = [replace(locate(source, nameEnd, signAndValue.range[1]), `=${value}`)];
  return { title: "Join name and value", safe: false, edits };
}
