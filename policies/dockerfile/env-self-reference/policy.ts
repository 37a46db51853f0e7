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
  only: ["ENV"],
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
    const { variables, assignments } = instruction;
    if (variables.length === 0) return;
    const setters = settersOf(assignments);
    let index = 0;
    for (const variable of variables) {
      // Both are in document order.
      while ((assignments[index]?.range[1] ?? Number.POSITIVE_INFINITY) < variable.range[1]) index++;
      const user = assignments[index];
      const setter = setters.get(variable.name);
      // A list that continues itself is right, and so is a default.
      if (user === undefined || setter === undefined || user.name === setter.name) continue;
      if (variable.modifier !== undefined || isHandedOn(setter)) continue;
      // What is set behind the use may have had a value before, which is then meant.
      if (setter.range[0] > user.range[0] && variable.isDeclared !== false) continue;
      yield {
        at: variable,
        message: `All values of one ENV are replaced before any of them counts, so ${textOf(variable)} is the ${variable.name} from before, not the one set beside it.`,
        related: [{ at: setter, label: "counts from the next instruction on" }],
        fix: setter.range[0] < user.range[0] ? fixOf(instruction, index) : undefined,
      };
    }
  },
});

/** `NAME=$NAME` keeps the value from before, whichever of the two is meant. */
function isHandedOn({ source, range, name }: DockerfileAssignment): boolean {
  const written = source.text.slice(...range);
  return [`${name}=$${name}`, `${name}=\${${name}}`, `${name}="$${name}"`, `${name}="\${${name}}"`].includes(written);
}

/** The first of each name. */
function settersOf(assignments: readonly DockerfileAssignment[]): ReadonlyMap<string, DockerfileAssignment> {
  const found = new Map<string, DockerfileAssignment>();
  for (const assignment of assignments) {
    if (assignment.value !== undefined && !found.has(assignment.name)) found.set(assignment.name, assignment);
  }
  return found;
}

/** Begins an ENV of its own in front of the assignment; not past a comment between the two. */
function fixOf({ source, assignments, keywordAt }: DockerfileInstruction, index: number): Fix | undefined {
  const [before, user] = assignments.slice(index - 1, index + 1);
  if (before === undefined || user === undefined) return undefined;
  const between = locate(source, before.range[1], user.range[0]);
  if (textOf(between).includes("#")) return undefined;
  const end = source.text.includes("\r\n") ? "\r\n" : "\n";
  const edits = [replace(between, `${end}${textOf(keywordAt)} `)];
  return { title: "Begin another ENV", safe: false, edits };
}
