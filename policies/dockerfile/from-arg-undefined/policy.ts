import {
  type Dockerfile,
  type DockerfileAssignment,
  type DockerfileVariable,
  definePolicy,
  type Finding,
  nearest,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.file",
  meta: {
    title: "FROM uses a variable that no ARG declares",
    severity: "high",
    severityReason: "The variable is empty, even when the build gives it a value: as a rule the image does not build.",
    presets: ["recommended"],
    remediation: "Declare the variable with ARG before the first FROM; those of a stage don't count in FROM.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact",
      "https://docs.docker.com/reference/build-checks/undefined-arg-in-from/",
    ],
    frameworks: [],
    aliases: ["buildkit:UndefinedArgInFrom", "dockerfile-utils:BASE_NAME_EMPTY"],
    since: "0.1.0",
  },
  *check(file) {
    if (TEMPLATES.test(file.source.path)) return;
    const inStages = new Map<string, DockerfileAssignment>();
    for (const { keyword, assignments, variables, stage } of file.instructions) {
      if (keyword === "ARG" && stage !== undefined) {
        for (const assignment of assignments) inStages.set(assignment.name, assignment);
      }
      if (keyword !== "FROM") continue;
      for (const variable of variables) {
        // With a modifier the author has thought of a value that is missing.
        if (variable.isDeclared !== false || variable.modifier !== undefined) continue;
        yield undeclared(file, variable, inStages.get(variable.name));
      }
    }
  },
});

/** Folders of files whose variables are filled in before anything is built. */
const TEMPLATES = /(?:^|\/)(?:tmpl|templates?)\//;

function undeclared(
  file: Dockerfile,
  variable: DockerfileVariable,
  inStage: DockerfileAssignment | undefined,
): Finding {
  const { name } = variable;
  const meant = inStage === undefined ? nearest(name, namesIn(file)) : undefined;
  const question = meant === undefined ? "" : ` (${meant}?)`;
  return {
    at: variable,
    message: `No ARG before the first FROM declares ${name}${question}, so it is empty here, even when the build sets it.`,
    related: inStage === undefined ? [] : [{ at: inStage, label: "counts in its stage only" }],
  };
}

function namesIn({ globalArgs }: Dockerfile): readonly string[] {
  return globalArgs.flatMap(({ assignments }) => assignments.map(({ name }) => name));
}
