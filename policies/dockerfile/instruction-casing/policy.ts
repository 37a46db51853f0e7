import { type Dockerfile, type DockerfileInstruction, definePolicy, isKeyword, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.file",
  meta: {
    title: "Instruction in another case than the others",
    severity: "info",
    severityReason: "It works; the builder warns of it.",
    presets: ["strict"],
    remediation: "Write all instructions in the same case, in capitals as most people do.",
    references: [
      "https://docs.docker.com/reference/build-checks/consistent-instruction-casing/",
      "https://docs.docker.com/reference/dockerfile/#format",
    ],
    frameworks: [],
    aliases: [
      "buildkit:ConsistentInstructionCasing",
      "dockerfilelint:uppercase_commands",
      "sonar:S6476",
      "dockerfile-utils:CASING_INSTRUCTION",
    ],
    since: "0.1.0",
  },
  *check(file) {
    const change = prevailsLower(file) ? (word: string) => word.toLowerCase() : (word: string) => word.toUpperCase();
    for (const instruction of file.instructions) {
      const { keywordAt } = instruction;
      const word = textOf(keywordAt);
      const wanted = change(word);
      if (!isInStage(instruction) || word === wanted) continue;
      yield {
        at: keywordAt,
        message: `Most instructions of the file are in ${wanted === word.toLowerCase() ? "lower case" : "capitals"}, and ${word} is not, so the builder warns of it in each build.`,
        fix: { title: `Write ${wanted}`, safe: true, edits: [replace(keywordAt, wanted)] },
      };
    }
  },
});

/** Which case prevails; words in neither don't count, and a tie goes to capitals, as the builder has it. */
function prevailsLower({ instructions }: Dockerfile): boolean {
  let lower = 0;
  let upper = 0;
  for (const instruction of instructions) {
    if (!isInStage(instruction)) continue;
    const word = textOf(instruction.keywordAt);
    if (word === word.toUpperCase()) upper++;
    else if (word === word.toLowerCase()) lower++;
  }
  return lower > upper;
}

/** The builder does not count ARGs before the first FROM; what is no instruction is a problem of the file. */
function isInStage({ stage, keyword }: DockerfileInstruction): boolean {
  return stage !== undefined && isKeyword(keyword);
}
