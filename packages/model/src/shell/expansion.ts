/** Words while they are put together: pieces are added, blanks in values end words. */
import type { SyntaxNode } from "unbash";
import { type Located, locate, type Range } from "../source.ts";
import type { ShellSubstitution, ShellWord } from "./model.ts";
import { addVerbatim, flatPiece, HOLE, rangeIn, type ShellPiece, type ShellText } from "./text.ts";
import type { ShellState, ShellVariable } from "./variables.ts";
import { wordOf } from "./word.ts";

export type ScriptPart = Extract<
  SyntaxNode,
  { type: "CommandExpansion" | "ProcessSubstitution" | "ArithmeticCommandExpansion" }
>;

/** What the meaning of a word depends on. */
export interface WordReader {
  readonly text: ShellText;
  readonly state: ShellState;
  /** Are braces expanded? */
  readonly isBash: boolean;
  /** Characters that values may still add: doubling a variable forty times is nobody's intention. */
  readonly budget: { left: number };
  /** Reads the commands of a substitution. */
  substitute(part: ScriptPart): ShellSubstitution;
}

/** A word while it is put together. */
export interface Draft {
  readonly pieces: ShellPiece[];
  isOpen: boolean;
  /** Quotes make a word even of nothing. */
  isQuoted: boolean;
}

export interface Expansion {
  readonly reader: WordReader;
  readonly divides: boolean;
  readonly done: Draft[];
  /** Several where braces have multiplied the word. */
  current: Draft[];
  readonly substitutions: ShellSubstitution[];
}

export function startExpansion(reader: WordReader, divides: boolean): Expansion {
  return { reader, divides, done: [], current: [emptyDraft()], substitutions: [] };
}

export function emptyDraft(): Draft {
  return { pieces: [], isOpen: false, isQuoted: false };
}

export function isWord({ pieces, isOpen, isQuoted }: Draft): boolean {
  return pieces.length > 0 || isOpen || isQuoted;
}

/** Of one word among several; what braces have put together has no place but the whole. */
export function rangeOf({ pieces }: Draft, whole: Range): Range {
  const [first] = pieces;
  if (first === undefined) return whole;
  let end = first.range[0];
  for (const { range } of pieces) {
    if (range[0] !== end) return whole;
    end = range[1];
  }
  return [first.range[0], end];
}

export function finish(
  { reader, substitutions }: Expansion,
  { pieces, isOpen }: Draft,
  [start, end]: Range,
): ShellWord {
  return wordOf(locate(reader.text.source, start, end), pieces, { isOpen, substitutions });
}

/** Characters that a backslash takes the meaning from; elsewhere in quotes it stands for itself. */
export const QUOTE_ESCAPED = '$`"\\\n';
export const HEREDOC_ESCAPED = "$`\\\n";

export function markQuoted({ current }: Expansion): void {
  for (const draft of current) draft.isQuoted = true;
}

export function addPiece({ current }: Expansion, piece: ShellPiece): void {
  for (const draft of current) draft.pieces.push(piece);
}

/** Text that stands for itself. A hole in it comes from a script around this one. */
export function addText({ reader, current }: Expansion, start: number, end: number, isQuoted: boolean): void {
  const { text } = reader;
  const isOpen = !isQuoted && text.text.slice(start, end).includes(HOLE);
  for (const draft of current) {
    addVerbatim(draft.pieces, text, start, end);
    draft.isOpen ||= isOpen;
  }
}

/** Text with backslashes; outside of quotes they take the meaning of every character. */
export function addLiteral(expansion: Expansion, start: number, end: number, escaped: string | undefined): void {
  const { text } = expansion.reader;
  const isQuoted = escaped !== undefined;
  const written = text.text.slice(start, end);
  let from = 0;
  for (let at = written.indexOf("\\"); at !== -1; at = written.indexOf("\\", at + 1)) {
    const next = written[at + 1];
    if (next === undefined || escaped?.includes(next) === false) continue;
    addText(expansion, start + from, start + at, isQuoted);
    if (next !== "\n") addPiece(expansion, flatPiece(rangeIn(text, start + at, start + at + 2), next));
    at++;
    from = at + 1;
  }
  addText(expansion, start + from, end, isQuoted);
}

export interface Place {
  readonly pos: number;
  readonly end: number;
}

export interface Value {
  readonly text: string | undefined;
  readonly origin: Located | undefined;
}

export const unknownValue: Value = { text: undefined, origin: undefined };

export function valueIn(variable: ShellVariable): Value {
  return variable.state === "known" ? { text: variable.value, origin: variable.origin } : unknownValue;
}

/** `isList` is true of what may be several words even in quotes: `"$@"`. */
export function addValue(expansion: Expansion, place: Place, value: Value, isQuoted: boolean, isList: boolean): void {
  const { reader, divides } = expansion;
  const range = rangeIn(reader.text, place.pos, place.end);
  const { origin } = value;
  const text = spend(reader, value.text);
  if (text === undefined) {
    addPiece(expansion, flatPiece(range, undefined));
    if (divides && (!isQuoted || isList)) for (const draft of expansion.current) draft.isOpen = true;
  } else if (isQuoted || !divides) addPiece(expansion, flatPiece(range, text, origin));
  else addDivided(expansion, range, text, origin);
}

function spend({ budget }: WordReader, text: string | undefined): string | undefined {
  if (text === undefined || text.length > budget.left) return undefined;
  budget.left -= text.length;
  return text;
}

/** A value outside of quotes: blanks in it end words. */
function addDivided(expansion: Expansion, range: Range, text: string, origin: Located | undefined): void {
  if (!/\s/.test(text)) {
    if (text !== "") addPiece(expansion, flatPiece(range, text, origin));
    return;
  }
  for (const piece of text.split(/(\s+)/)) {
    if (piece === "") continue;
    if (/^\s/.test(piece)) startWord(expansion);
    else addPiece(expansion, flatPiece(range, piece, origin));
  }
}

function startWord(expansion: Expansion): void {
  const started = expansion.current.filter((draft) => isWord(draft));
  if (started.length === 0) return;
  expansion.done.push(...started);
  expansion.current = [emptyDraft()];
}
