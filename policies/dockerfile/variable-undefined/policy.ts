import { type DockerfileInstruction, type DockerfileVariable, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  meta: {
    title: "Variable that nothing defines",
    severity: "medium",
    severityReason: "The image builds with an empty text in place of the variable, and shows it only when it runs.",
    presets: ["recommended"],
    remediation:
      "Define the variable with ARG or ENV before it is used; write `\\$` or a heredoc with a quoted name (`<<'EOF'`) where the text is meant.",
    references: [
      "https://docs.docker.com/reference/build-checks/undefined-var/",
      "https://docs.docker.com/reference/dockerfile/#environment-replacement",
    ],
    frameworks: [],
    aliases: ["buildkit:UndefinedVar"],
    since: "0.1.0",
  },
  *check(instruction) {
    if (instruction.keyword === "FROM" || instruction.stage === undefined || instruction.isDeferred) return;
    for (const variable of instruction.variables) {
      if (!isUndefined(variable) || isOwnName(instruction, variable)) continue;
      const place = isInHeredoc(instruction, variable) ? "in the file that the heredoc writes" : "here";
      const fact = /^[A-Za-z_]/.test(variable.name)
        ? `Nothing defines ${variable.name}: no ARG, no ENV and not the base image`
        : `Only shells know $${variable.name}`;
      yield { at: variable, message: `${fact}. So there is an empty text ${place}.` };
    }
  },
});

/** One that is declared elsewhere in the file is another policy's matter, and one with a modifier provides for it. */
function isUndefined({ isDeclared, isReplaced, modifier, declaredAt, isOfPlatform }: DockerfileVariable): boolean {
  return isReplaced && isDeclared === false && modifier === undefined && declaredAt === undefined && !isOfPlatform;
}

/** `ENV LD_LIBRARY_PATH=/x:$LD_LIBRARY_PATH` is written for base images that may have one. */
function isOwnName({ assignments }: DockerfileInstruction, { name, range }: DockerfileVariable): boolean {
  return assignments.some((one) => one.name === name && one.range[0] < range[0] && range[1] <= one.range[1]);
}

function isInHeredoc({ heredocs }: DockerfileInstruction, { range }: DockerfileVariable): boolean {
  return heredocs.some(({ body }) => body.range[0] <= range[0]);
}
