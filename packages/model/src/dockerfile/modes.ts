/** Modes that RUN, COPY and ADD give to files. */
import { type FileMode, readMode } from "../modes.ts";
import type { Scalar } from "../scalar.ts";
import type { ShellCommand, ShellWord } from "../shell/model.ts";
import { lastOption } from "../shell/options.ts";
import { optionsOf } from "../shell/programs.ts";
import type { Located } from "../source.ts";
import type { DockerfileInstruction } from "./model.ts";

/** `range` is the mode as written. */
export interface GivenMode extends Located {
  readonly text: string;
  readonly mode: FileMode;
  /** What gives it: `chmod`, `COPY`. */
  readonly by: string;
  /** What it is given to, where that is known. */
  readonly files: readonly Scalar<string>[];
}

/** In the order of the instruction; modes that only the build knows are missing. */
export function modesGivenBy({ keyword, flags, copy, script }: DockerfileInstruction): readonly GivenMode[] {
  const found: GivenMode[] = [];
  if (copy !== undefined) {
    const flag = flags.find(({ name }) => name === "chmod");
    if (flag?.value !== undefined) add(found, flag.value, keyword, [copy.destination]);
  } else if (keyword === "RUN") {
    for (const command of script?.commands ?? []) addCommand(found, command);
  }
  return found;
}

function add(found: GivenMode[], word: Scalar<string>, by: string, files: readonly Scalar<string>[]): void {
  const mode = word.known ? readMode(word.value) : undefined;
  if (!word.known || mode === undefined) return;
  found.push({ source: word.source, range: word.range, text: word.value, mode, by, files });
}

function addCommand(found: GivenMode[], command: ShellCommand): void {
  const { name, callsFunction } = command;
  if (name?.known !== true || callsFunction) return;
  if (name.value === "chmod") {
    const [mode, ...files] = optionsOf(command).operands;
    if (mode !== undefined) add(found, mode, name.value, files);
  } else if (name.value === "install" || name.value === "mkdir" || name.value === "mkfifo") {
    const options = optionsOf(command);
    const mode: ShellWord | undefined = lastOption(options, "-m", "--mode")?.value;
    if (mode !== undefined) add(found, mode, name.value, options.operands);
  }
}
