/** The commands of a RUN as nodes that policies judge. */
import { downloadsOf } from "../shell/downloads.ts";
import type { ShellCommand, ShellScript } from "../shell/model.ts";
import { packageCommandOf } from "../shell/packages/read.ts";
import type { DockerfileCommand, DockerfileInstruction } from "./model.ts";

/** None for other instructions: what CMD and its like run does not make the image. */
export function commandsOf(instruction: DockerfileInstruction): readonly DockerfileCommand[] {
  if (instruction.keyword !== "RUN") return [];
  const { script } = instruction;
  return script?.commands.map((command) => nodeOf(command, script, instruction)) ?? [];
}

function nodeOf(command: ShellCommand, script: ShellScript, instruction: DockerfileInstruction): DockerfileCommand {
  const { source, range, name, words, isOpen } = command;
  const end = words.at(-1)?.range[1] ?? range[1];
  return {
    source,
    range,
    name,
    words: { source, range: [range[1], Math.max(range[1], end)], items: words, open: isOpen },
    command,
    script,
    instruction,
    get packageCommand() {
      return packageCommandOf(command);
    },
    get download() {
      return downloadsOf(script).get(command);
    },
  };
}
