import {
  type DockerfileAssignment,
  type DockerfileInstruction,
  definePolicy,
  type Fix,
  locate,
  replace,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  meta: {
    title: "ENV uses a variable that it sets itself",
    severity: "medium",
    severityReason: "The image builds with the value from before, which mostly is an empty text.",
    presets: ["recommended"],
    remediation: "Set the variable in an ENV of its own, before the one that uses it.",
    references: ["https://docs.docker.com/reference/dockerfile/#environment-replacement"],
    frameworks: [],
    aliases: ["hadolint:DL3044"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, variables, assignments } = instruction;
    if (keyword !== "ENV" || variables.length === 0) return;
    for (const variable of variables) {
      const user = assignments.find(({ range }) => range[0] <= variable.range[0] && variable.range[1] <= range[1]);
      const setter = assignments.find(({ name, value }) => name === variable.name && value !== undefined);
      // A list that continues itself is right, and so is a default.
      if (user === undefined || setter === undefined || user.name === setter.name) continue;
      if (variable.modifier !== undefined || setter.range[0] > user.range[0]) continue;
      yield {
        at: variable,
        message: `All values of one ENV are replaced before any of them counts, so ${textOf(variable)} is the ${variable.name} from before, not the one set beside it.`,
        related: [{ at: setter, label: "counts from the next instruction on" }],
        fix: fixOf(instruction, user),
      };
    }
  },
});

/** Begins an ENV of its own in front of the assignment; not past a comment between the two. */
function fixOf({ source, assignments, keywordAt }: DockerfileInstruction, user: DockerfileAssignment): Fix | undefined {
  const before = assignments[assignments.indexOf(user) - 1];
  if (before === undefined) return undefined;
  const between = locate(source, before.range[1], user.range[0]);
  if (textOf(between).includes("#")) return undefined;
  const end = source.text.includes("\r\n") ? "\r\n" : "\n";
  const edits = [replace(between, `${end}${textOf(keywordAt)} `)];
  return { title: "Begin another ENV", safe: false, edits };
}
