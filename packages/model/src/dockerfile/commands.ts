/** The commands of a RUN as nodes that policies judge. */
import type { List, Scalar } from "../scalar.ts";
import { downloadsOf, type ShellDownload } from "../shell/downloads.ts";
import type { ShellCommand, ShellScript } from "../shell/model.ts";
import type { PackageCommand } from "../shell/packages/model.ts";
import { packageCommandOf } from "../shell/packages/read.ts";
import type { Range, Source } from "../source.ts";
import type { DockerfileCommand, DockerfileInstruction } from "./model.ts";

/** None for other instructions: what CMD and its like run does not make the image. */
export function commandsOf(instruction: DockerfileInstruction): readonly DockerfileCommand[] {
  if (instruction.keyword !== "RUN") return [];
  const { script } = instruction;
  return script?.commands.map((command) => new CommandNode(command, script, instruction)) ?? [];
}

/** Finds out what a command means when somebody asks. */
class CommandNode implements DockerfileCommand {
  readonly source: Source;
  readonly range: Range;
  readonly name: Scalar<string> | undefined;
  readonly words: List<Scalar<string>>;
  readonly command: ShellCommand;
  readonly script: ShellScript;
  readonly instruction: DockerfileInstruction;

  constructor(command: ShellCommand, script: ShellScript, instruction: DockerfileInstruction) {
    const { source, range, name, words, isOpen } = command;
    const end = words.at(-1)?.range[1] ?? range[1];
    this.source = source;
    this.range = range;
    this.name = name;
    this.words = { source, range: [range[1], Math.max(range[1], end)], items: words, open: isOpen };
    this.command = command;
    this.script = script;
    this.instruction = instruction;
  }

  get packageCommand(): PackageCommand | undefined {
    return packageCommandOf(this.command);
  }

  get download(): ShellDownload | undefined {
    return downloadsOf(this.script).get(this.command);
  }
}
