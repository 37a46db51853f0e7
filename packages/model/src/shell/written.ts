/** Texts that a script puts into files: `echo … > file`, `cat <<EOF > file`, `… | tee file`, `sed -i s/…/…/ file`. */
import { locate } from "../source.ts";
import { isWithin } from "./blocks.ts";
import type { ShellCommand, ShellRedirect, ShellWord } from "./model.ts";
import { findOption } from "./options.ts";
import { optionsOf } from "./programs.ts";
import { flatPiece, type ShellPiece } from "./text.ts";
import { partOf, wordOf } from "./word.ts";

/** A text on its way into a file, at its place in the source. */
export interface WrittenText {
  readonly text: ShellWord;
  /** Absent where the script does not name it, as for the parts of `{ …; } > file`. */
  readonly file: ShellWord | undefined;
}

const NOTHING: readonly WrittenText[] = [];

const read = new WeakMap<ShellCommand, readonly WrittenText[]>();

/** What one command writes into files; nothing for what it only prints or hands on to another program. */
export function textsWrittenBy(command: ShellCommand): readonly WrittenText[] {
  const { name, callsFunction } = command;
  if (name?.known !== true || callsFunction || !WRITERS.has(name.value)) return NOTHING;
  let found = read.get(command);
  if (found === undefined) {
    found = readTexts(command, name.value);
    read.set(command, found);
  }
  return found;
}

/** The programs whose texts are read. */
export const WRITERS: ReadonlySet<string> = new Set(["echo", "printf", "cat", "tee", "sed"]);

function readTexts(command: ShellCommand, name: string): readonly WrittenText[] {
  if (name === "echo" || name === "printf") return printed(command);
  return name === "sed" ? replaced(command) : handed(command, name);
}

function printed(command: ShellCommand): readonly WrittenText[] {
  const first = command.words.findIndex(({ shape }) => !/^-[neE]+$/.test(shape));
  if (first === -1) return NOTHING;
  const file = fileOf(command);
  if (file === undefined && !isWithin(command, "group", "subshell")) return NOTHING;
  return [{ text: joined(command.words.slice(first)), file }];
}

/** Words as the one text that `echo` makes of them. */
function joined(words: readonly ShellWord[]): ShellWord {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) throw new Error("Nothing to join.");
  if (first === last) return first;
  const pieces: ShellPiece[] = [];
  for (const word of words) {
    if (pieces.length > 0) pieces.push(flatPiece([word.range[0], word.range[0]], " "));
    pieces.push(...word.pieces);
  }
  const substitutions = words.flatMap((word) => word.substitutions);
  const isOpen = words.some((word) => word.isOpen);
  return wordOf(locate(first.source, first.range[0], last.range[1]), pieces, { isOpen, substitutions });
}

/** A heredoc or here-string that `cat` or `tee` passes on. */
function handed(command: ShellCommand, program: string): readonly WrittenText[] {
  const input = command.redirects.findLast(
    ({ operator, descriptor = 0 }) => descriptor === 0 && operator.startsWith("<<"),
  );
  const text = input?.body ?? input?.target;
  if (text === undefined) return NOTHING;
  const file = program === "tee" ? optionsOf(command).operands[0] : fileOf(command);
  return file === undefined && !isWithin(command, "group", "subshell") ? NOTHING : [{ text, file }];
}

/** Where its output goes: a redirection, or `tee` behind the next pipe. */
function fileOf({ redirects, pipeline, stage }: ShellCommand): ShellWord | undefined {
  const redirect = redirects.findLast(writesOutput);
  if (redirect !== undefined) return redirect.target?.shape.startsWith("/dev/") === true ? undefined : redirect.target;
  const tee = pipeline?.stages[stage + 1]?.commands.find(({ name }) => name?.known === true && name.value === "tee");
  return tee && optionsOf(tee).operands[0];
}

function writesOutput({ operator, descriptor = 1 }: ShellRedirect): boolean {
  return descriptor === 1 && (operator === ">" || operator === ">>" || operator === ">|");
}

const SUBSTITUTION = /s([^\w\s\\])((?:\\.|(?!\1)[^\\])*)\1((?:\\.|(?!\1)[^\\])*)\1/g;

/** What `sed -i` puts in the place of something. */
function replaced(command: ShellCommand): readonly WrittenText[] {
  const options = optionsOf(command);
  if (findOption(options, "-i", "--in-place") === undefined) return NOTHING;
  const given: ShellWord[] = [];
  for (const { name, value } of options.options) {
    if (value !== undefined && (name === "-e" || name === "--expression")) given.push(value);
  }
  const scripts = given.length > 0 ? given : options.operands.slice(0, 1);
  const file = options.operands[given.length > 0 ? 0 : 1];
  const found: WrittenText[] = [];
  for (const script of scripts) {
    for (const { 0: whole, 3: text = "", index } of script.shape.matchAll(SUBSTITUTION)) {
      const end = index + whole.length - 1;
      found.push({ text: partOf(script, end - text.length, end), file });
    }
  }
  return found;
}
