import {
  type DockerfileInstruction,
  type DockerfileStage,
  type DockerfileVariable,
  definePolicy,
  type Fix,
  type Located,
  locate,
  type MissingArg,
  missingArgsOf,
  replace,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  meta: {
    title: "Variable of another place in the file",
    severity: "medium",
    severityReason: "The image builds with an empty text in place of the variable, and shows it only when it runs.",
    presets: ["recommended"],
    remediation: "Repeat `ARG NAME` in the stage, before the variable is used.",
    references: [
      "https://docs.docker.com/build/building/variables/#scoping",
      "https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope",
    ],
    frameworks: [],
    aliases: ["buildkit:UndefinedVar", "sonar:S6579"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, stage, isDeferred, variables } = instruction;
    if (keyword === "FROM" || stage === undefined || isDeferred) return;
    for (const variable of variables) {
      const { isDeclared, isReplaced, modifier, declaredAt, isOfPlatform, name } = variable;
      if (!isReplaced || isDeclared !== false || modifier !== undefined || (declaredAt === undefined && !isOfPlatform))
        continue;
      // A list that continues itself, and what one ENV sets beside it, are other policies' matter.
      if (instruction.assignments.some((assignment) => assignment.name === name)) continue;
      const where = declaredAt === undefined ? "by the builder" : whereOf(instruction, stage, declaredAt);
      yield {
        at: variable,
        message: `${name} is set ${where}, which does not count here without an ARG in the stage, so there is an empty text.`,
        related: declaredAt === undefined ? [] : [{ at: declaredAt, label: "is declared" }],
        fix: fixOf(instruction, stage, variable),
      };
    }
    for (const missing of missingArgsOf(instruction)) {
      const { name, declaredAt } = missing;
      yield {
        at: missing,
        message: `${name} is set ${declaredAt === undefined ? "by the builder" : "before the first FROM"}, which does not reach this step without an ARG in the stage, so the shell finds nothing.`,
        related: declaredAt === undefined ? [] : [{ at: declaredAt, label: "is declared" }],
        fix: fixOf(instruction, stage, missing),
      };
    }
  },
});

function whereOf({ range }: DockerfileInstruction, stage: DockerfileStage, declaredAt: Located): string {
  if (isGlobal(stage, declaredAt)) return "before the first FROM";
  return declaredAt.range[0] > range[0] ? "further down" : "in another stage";
}

function isGlobal({ file }: DockerfileStage, { range }: Located): boolean {
  return range[0] < (file.stages[0]?.extent[0] ?? 0);
}

/** ARG repeats a global ARG or a value of the platform; that of another stage it does not bring here. */
function fixOf(
  { source, extent }: DockerfileInstruction,
  stage: DockerfileStage,
  { name, declaredAt }: DockerfileVariable | MissingArg,
): Fix | undefined {
  if (declaredAt !== undefined && !isGlobal(stage, declaredAt)) return undefined;
  const end = source.text.includes("\r\n") ? "\r\n" : "\n";
  const edits = [replace(locate(source, extent[0], extent[0]), `ARG ${name}${end}`)];
  return { title: `Repeat ARG ${name}`, safe: false, edits };
}
