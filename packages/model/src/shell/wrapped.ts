/** The commands that a command runs: `sudo -u app make`, `env A=1 make`, `xargs rm`, `find … -exec chmod …`. */
import { type Located, locate, type Source } from "../source.ts";
import type { ShellAssignment, ShellCommand, ShellWord } from "./model.ts";
import { findOption, readOptions, type ShellOption, type ShellOptions } from "./options.ts";
import { flatPiece, HOLE, type ShellPiece, type ShellText, textOfPieces } from "./text.ts";
import { partOf, wordOf } from "./word.ts";
import { type Wrapper, wrappers } from "./wrappers.ts";

/** A command in another one's words, or a script as one of them. */
export interface Wrapped {
  /** The name first; none where there is only a script. */
  readonly words: readonly ShellWord[];
  readonly isOpen: boolean;
  readonly assignments: readonly ShellAssignment[];
  readonly script: ShellWord | undefined;
}

export function wrappedBy(command: ShellCommand): readonly Wrapped[] {
  if (command.name?.known !== true) return [];
  if (command.name.value === "find") return executed(command);
  const wrapper = wrappers.get(command.name.value);
  const found = wrapper && readWrapper(wrapper, command);
  return found === undefined ? [] : [found];
}

function readWrapper(wrapper: Wrapper, command: ShellCommand): Wrapped | undefined {
  const words = behindSubcommand(wrapper, command.words);
  if (words === undefined) return undefined;
  const options = readOptions(words, wrapper.options, command.isOpen);
  if (wrapper.unless !== undefined && findOption(options, ...wrapper.unless) !== undefined) return undefined;
  const script = wrapper.script && findOption(anywhere(wrapper, words), ...wrapper.script)?.value;
  if (script !== undefined) return { words: [], isOpen: false, assignments: [], script };
  const { commandOption } = wrapper;
  if (commandOption !== undefined && findOption(options, commandOption) === undefined) return undefined;
  const operands = options.operands.slice(wrapper.operands);
  const assignments = wrapper.assigns === true ? leadingAssignments(operands) : [];
  const inner = operands.slice(assignments.length);
  if (inner.length === 0) return undefined;
  if (wrapper.isOpen !== true) return { words: inner, isOpen: command.isOpen, assignments, script: undefined };
  const mark = findOption(options, "-I", "-i", "--replace");
  return { words: replaced(inner, mark), isOpen: mark === undefined, assignments, script: undefined };
}

/** `su - app -c '…'`: the script may stand behind operands. */
function anywhere({ options }: Wrapper, words: readonly ShellWord[]): ShellOptions {
  return readOptions(words, { ...options, stopsAtOperand: false });
}

function behindSubcommand({ subcommand }: Wrapper, words: readonly ShellWord[]): readonly ShellWord[] | undefined {
  if (subcommand === undefined) return words;
  for (const [index, name] of subcommand.entries()) if (words[index]?.shape !== name) return undefined;
  return words.slice(subcommand.length);
}

const ASSIGNMENT = /^([A-Za-z_]\w*)=/;

function leadingAssignments(words: readonly ShellWord[]): readonly ShellAssignment[] {
  const found: ShellAssignment[] = [];
  for (const word of words) {
    const name = ASSIGNMENT.exec(word.shape)?.[1];
    if (name === undefined) break;
    const { source, range } = word;
    const nameAt: Located = locate(source, ...partOf(word, 0, name.length).range);
    found.push({ source, range, name, nameAt, value: partOf(word, name.length + 1) });
  }
  return found;
}

/** `xargs -I{} cp {} /x`: what stands for a line of the input is not known. */
function replaced(words: readonly ShellWord[], mark: ShellOption | undefined): readonly ShellWord[] {
  if (mark === undefined) return words;
  const text = mark.value?.shape || "{}";
  return words.map((word) => (word.shape.includes(text) ? holeOf(word) : word));
}

function holeOf(word: ShellWord): ShellWord {
  return wordOf(locate(word.source, ...word.range), [flatPiece(word.range, undefined)]);
}

const EXECUTES = new Set(["-exec", "-execdir", "-ok", "-okdir"]);

/** `find / -exec chmod a-w {} +`. */
function executed({ words }: ShellCommand): readonly Wrapped[] {
  const found: Wrapped[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!EXECUTES.has(words[at]?.shape ?? "")) continue;
    const inner: ShellWord[] = [];
    for (at++; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || word.shape === ";" || (word.shape === "+" && inner.at(-1)?.shape === HOLE)) break;
      inner.push(word.shape.includes("{}") ? holeOf(word) : word);
    }
    if (inner.length > 0) found.push({ words: inner, isOpen: false, assignments: [], script: undefined });
  }
  return found;
}

/** Words as one text with blanks between them, as `eval` makes it. */
export function joinedWords(source: Source, words: readonly ShellWord[]): ShellText {
  const pieces: ShellPiece[] = [];
  for (const word of words) {
    if (pieces.length > 0) pieces.push(flatPiece([word.range[0], word.range[0]], " "));
    pieces.push(...word.pieces);
  }
  return textOfPieces(source, pieces);
}
