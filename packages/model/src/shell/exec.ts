/** Commands that are started without a shell: the exec form of a Dockerfile, a list in YAML. */
import { locate, type Range } from "../source.ts";
import { noNames } from "./assigned.ts";
import { completeCommand } from "./command.ts";
import { defaultShell } from "./interpreter.ts";
import type { ShellScript, ShellWord } from "./model.ts";
import { newOutput, openCommand, type Spot } from "./output.ts";
import { finishScript } from "./read.ts";
import { rangeIn, type ShellPiece, type ShellText } from "./text.ts";
import { type Environment, ShellState } from "./variables.ts";
import { wordOf } from "./word.ts";

/** An item of the list: its place, and what it says. */
export function execWord(text: ShellText, start: number, end: number, pieces: readonly ShellPiece[]): ShellWord {
  return wordOf(locate(text.source, ...rangeIn(text, start, end)), pieces);
}

/** One command with the words as they are, and what it runs in turn. */
export function readExec(text: ShellText, words: readonly ShellWord[], environment: Environment): ShellScript {
  const output = newOutput();
  const [first] = words;
  const last = words.at(-1);
  const range: Range = first === undefined || last === undefined ? [0, 0] : [first.range[0], last.range[1]];
  if (first !== undefined) {
    const state = new ShellState(environment, noNames, defaultShell);
    const spot: Spot = { state, block: undefined, pipeline: undefined, stage: 0, outer: undefined, depth: 0, runs: 0 };
    const command = openCommand(output, text, spot, range);
    const reading = { text, interpreter: defaultShell, names: noNames, output };
    completeCommand(reading, command, { words, isOpen: false, assignments: [], redirects: [] }, spot);
  }
  return finishScript(output, "posix", text.source, range);
}
