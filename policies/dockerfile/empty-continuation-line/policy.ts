import { type DockerfileInstruction, definePolicy, type Edit, locate, replace } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  meta: {
    title: "Blank line inside an instruction",
    severity: "low",
    severityReason: "It works today; builders have announced that it will be an error.",
    presets: ["strict"],
    remediation: "Remove the blank line, or put a comment on it.",
    references: ["https://docs.docker.com/reference/build-checks/no-empty-continuation/"],
    frameworks: [],
    aliases: ["buildkit:NoEmptyContinuation", "dockerfile-utils:EMPTY_CONTINUATION_LINE"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { blankLines, keyword, isDeferred } = instruction;
    const [first] = blankLines;
    if (first === undefined || isDeferred) return;
    const count = blankLines.length === 1 ? "a blank line" : `${blankLines.length} blank lines`;
    yield {
      at: first,
      message: `${keyword} goes on past ${count}, which builders skip for now and will refuse one day.`,
      fix: { title: "Remove what is blank", safe: true, edits: editsOf(instruction) },
    };
  },
});

/** Each line with its line break. */
function editsOf({ source, blankLines }: DockerfileInstruction): readonly Edit[] {
  return blankLines.map(({ range: [start, end] }) => {
    const newline = source.text.indexOf("\n", end);
    return replace(locate(source, start, newline === -1 ? source.text.length : newline + 1), "");
  });
}
