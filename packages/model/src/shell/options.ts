/** The options of a command line, by what its program takes. */
import type { Located } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { ShellWord } from "./model.ts";
import { HOLE } from "./text.ts";
import { partOf } from "./word.ts";

/** What a program's options look like. What it does not say is an option without a value. */
export interface OptionSyntax {
  /** Letters of short options that take a value: `"ot"` of `-o file -t2`. */
  readonly short: string;
  /** Long options that take the word behind them when there is no `=`, with their dashes. */
  readonly long: ReadonlySet<string>;
  /** Letters that are options at all, where other words with a dash are operands: the mode in `chmod -x file`. */
  readonly letters?: string;
  /** Options of one dash are whole words, as those of `go` and `find`. */
  readonly areWords?: boolean;
  /** Options end at the first operand, as in `sudo -u app sh -c …`. */
  readonly stopsAtOperand?: boolean;
}

/** `range` is the word that it stands in. */
export interface ShellOption extends Located {
  /** With its dashes: `-y`, `--yes`. A cluster is several options. */
  readonly name: string;
  /** What follows `=`, the rest of a short option's word, or the next word. */
  readonly value: ShellWord | undefined;
}

export interface ShellOptions {
  readonly options: readonly ShellOption[];
  readonly operands: readonly ShellWord[];
  /** Operands behind `--`, which are among the operands too. */
  readonly rest: readonly ShellWord[];
  /** May there be options or operands that the files do not show? */
  readonly isOpen: boolean;
}

interface Reader {
  readonly words: readonly ShellWord[];
  readonly syntax: OptionSyntax;
  readonly options: ShellOption[];
  at: number;
}

/** Reads options and operands out of the words behind a program's name. */
export function readOptions(words: readonly ShellWord[], syntax: OptionSyntax, isOpen = false): ShellOptions {
  const reader: Reader = { words, syntax, options: [], at: 0 };
  const operands: ShellWord[] = [];
  let rest: readonly ShellWord[] = [];
  while (reader.at < words.length) {
    const word = words[reader.at++];
    if (word === undefined) break;
    if (word.shape === "--") {
      rest = words.slice(reader.at);
      break;
    }
    if (readOption(reader, word)) continue;
    operands.push(word);
    if (syntax.stopsAtOperand !== true) continue;
    operands.push(...words.slice(reader.at));
    break;
  }
  const isUndecided = isOpen || words.some((word) => word.isOpen);
  return { options: reader.options, operands: [...operands, ...rest], rest, isOpen: isUndecided };
}

/** Is the word an option? Takes its value along. */
function readOption(reader: Reader, word: ShellWord): boolean {
  const { shape } = word;
  if (shape.length < 2 || !shape.startsWith("-") || shape[1] === HOLE) return false;
  if (shape.startsWith("--") || reader.syntax.areWords === true) readLong(reader, word);
  else if (isCluster(shape, reader.syntax)) readCluster(reader, word);
  else return false;
  return true;
}

function isCluster(shape: string, { letters }: OptionSyntax): boolean {
  if (letters === undefined) return true;
  for (const letter of shape.slice(1)) if (!letters.includes(letter)) return false;
  return true;
}

function readLong(reader: Reader, word: ShellWord): void {
  const { shape } = word;
  const sign = shape.indexOf("=");
  if (sign !== -1) add(reader, word, shape.slice(0, sign), partOf(word, sign + 1));
  else add(reader, word, shape, reader.syntax.long.has(shape) ? reader.words[reader.at++] : undefined);
}

function readCluster(reader: Reader, word: ShellWord): void {
  const { shape } = word;
  for (let index = 1; index < shape.length; index++) {
    const letter = shape[index] ?? "";
    // What an expansion adds to a cluster is not known.
    if (letter === HOLE) return;
    if (!reader.syntax.short.includes(letter)) {
      const isGiven = shape[index + 1] === "=";
      add(reader, word, `-${letter}`, isGiven ? partOf(word, index + 2) : undefined);
      if (isGiven) return;
      continue;
    }
    const value = index + 1 < shape.length ? partOf(word, index + 1) : reader.words[reader.at++];
    add(reader, word, `-${letter}`, value);
    return;
  }
}

function add({ options }: Reader, { source, range }: ShellWord, name: string, value: ShellWord | undefined): void {
  options.push({ source, range, name, value });
}

/** The first option of one of these names. */
export function findOption({ options }: ShellOptions, ...names: readonly string[]): ShellOption | undefined {
  return options.find(({ name }) => names.includes(name));
}

/** The last one, which is the one that counts where each replaces the one before. */
export function lastOption({ options }: ShellOptions, ...names: readonly string[]): ShellOption | undefined {
  return options.findLast(({ name }) => names.includes(name));
}

/** Is one of these options given? Not decided where some are not shown. */
export function hasOption(options: ShellOptions, ...names: readonly string[]): Ternary {
  if (findOption(options, ...names) !== undefined) return true;
  return options.isOpen ? undefined : false;
}
