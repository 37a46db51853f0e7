/** Words as the shell makes them: quotes taken off, variables put in, divided at blanks. */
import { forEachChild, type ParameterExpansionPart, type SyntaxNode, type Word, type WordPart } from "unbash";
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
interface Draft {
  readonly pieces: ShellPiece[];
  isOpen: boolean;
  /** Quotes make a word even of nothing. */
  isQuoted: boolean;
}

interface Expansion {
  readonly reader: WordReader;
  readonly divides: boolean;
  readonly done: Draft[];
  /** Several where braces have multiplied the word. */
  current: Draft[];
  readonly substitutions: ShellSubstitution[];
}

/** The words that one written word becomes: mostly one, none of an empty variable, several of a list in one. */
export function expandWord(reader: WordReader, word: Word): readonly ShellWord[] {
  const expansion = startExpansion(reader, true);
  addWord(expansion, word);
  const drafts = [...expansion.done, ...expansion.current].filter((draft) => isWord(draft));
  const whole = rangeIn(reader.text, word.pos, word.end);
  return drafts.map((draft) => finish(expansion, draft, drafts.length === 1 ? whole : rangeOf(draft, whole)));
}

/** A word that is not divided: the value of an assignment, the target of a redirection. */
export function expandWhole(reader: WordReader, word: Word): ShellWord {
  const expansion = startExpansion(reader, false);
  addWord(expansion, word);
  const [draft = emptyDraft()] = expansion.current;
  return finish(expansion, draft, rangeIn(reader.text, word.pos, word.end));
}

/** The parts of a heredoc's body. */
export function expandParts(reader: WordReader, parts: readonly WordPart[], range: Range): ShellWord {
  const expansion = startExpansion(reader, false);
  for (const part of parts) {
    if (part.type === "Literal") addLiteral(expansion, part.pos, part.end, HEREDOC_ESCAPED);
    else addPart(expansion, part, true);
  }
  const [draft = emptyDraft()] = expansion.current;
  return finish(expansion, draft, range);
}

function startExpansion(reader: WordReader, divides: boolean): Expansion {
  return { reader, divides, done: [], current: [emptyDraft()], substitutions: [] };
}

function emptyDraft(): Draft {
  return { pieces: [], isOpen: false, isQuoted: false };
}

function isWord({ pieces, isOpen, isQuoted }: Draft): boolean {
  return pieces.length > 0 || isOpen || isQuoted;
}

/** Of one word among several; what braces have put together has no place but the whole. */
function rangeOf({ pieces }: Draft, whole: Range): Range {
  const [first] = pieces;
  if (first === undefined) return whole;
  let end = first.range[0];
  for (const { range } of pieces) {
    if (range[0] !== end) return whole;
    end = range[1];
  }
  return [first.range[0], end];
}

function finish({ reader, substitutions }: Expansion, { pieces, isOpen }: Draft, [start, end]: Range): ShellWord {
  return wordOf(locate(reader.text.source, start, end), pieces, { isOpen, substitutions });
}

/** Characters that a backslash takes the meaning from; elsewhere in quotes it stands for itself. */
const QUOTE_ESCAPED = '$`"\\\n';
const HEREDOC_ESCAPED = "$`\\\n";

function addWord(expansion: Expansion, { parts, pos, end }: Word): void {
  if (parts === undefined) return addLiteral(expansion, pos, end, undefined);
  for (const part of parts) addPart(expansion, part, false);
}

function addPart(expansion: Expansion, part: WordPart, isQuoted: boolean): void {
  switch (part.type) {
    case "Literal":
      return addLiteral(expansion, part.pos, part.end, isQuoted ? QUOTE_ESCAPED : undefined);
    case "SingleQuoted":
      markQuoted(expansion);
      return addText(expansion, part.pos + 1, part.end - 1, true);
    case "AnsiCQuoted":
      markQuoted(expansion);
      return addPiece(expansion, flatPiece(rangeIn(expansion.reader.text, part.pos, part.end), part.value));
    case "DoubleQuoted":
    case "LocaleString":
      markQuoted(expansion);
      for (const child of part.parts) addPart(expansion, child, true);
      return;
    case "SimpleExpansion":
      return addVariable(expansion, part, part.text.slice(1), isQuoted);
    case "ParameterExpansion":
      return addValue(expansion, part, evaluate(expansion, part), isQuoted || isList(part), isList(part));
    case "Glob":
      return addText(expansion, part.pos, part.end, isQuoted);
    case "ExtendedGlob":
    case "BraceExpansion":
      return addBraces(expansion, part);
    case "ArithmeticExpansion":
      addScriptsIn(expansion, part);
      return addValue(expansion, part, unknownValue, true, false);
    case "CommandExpansion":
    case "ProcessSubstitution":
      addScript(expansion, part);
      return addValue(expansion, part, unknownValue, isQuoted || part.type === "ProcessSubstitution", false);
  }
}

function markQuoted({ current }: Expansion): void {
  for (const draft of current) draft.isQuoted = true;
}

function addPiece({ current }: Expansion, piece: ShellPiece): void {
  for (const draft of current) draft.pieces.push(piece);
}

/** Text that stands for itself. A hole in it comes from a script around this one. */
function addText({ reader, current }: Expansion, start: number, end: number, isQuoted: boolean): void {
  const { text } = reader;
  const isOpen = !isQuoted && text.text.slice(start, end).includes(HOLE);
  for (const draft of current) {
    addVerbatim(draft.pieces, text, start, end);
    draft.isOpen ||= isOpen;
  }
}

/** Text with backslashes; outside of quotes they take the meaning of every character. */
function addLiteral(expansion: Expansion, start: number, end: number, escaped: string | undefined): void {
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

interface Place {
  readonly pos: number;
  readonly end: number;
}

interface Value {
  readonly text: string | undefined;
  readonly origin: Located | undefined;
}

const unknownValue: Value = { text: undefined, origin: undefined };

function valueOf(variable: ShellVariable): Value {
  return variable.state === "known" ? { text: variable.value, origin: variable.origin } : unknownValue;
}

function addVariable(expansion: Expansion, place: Place, name: string, isQuoted: boolean): void {
  const value = valueOf(expansion.reader.state.lookup(name));
  addValue(expansion, place, value, isQuoted, name === "@");
}

/** `isList` is true of what may be several words even in quotes: `"$@"`. */
function addValue(expansion: Expansion, place: Place, value: Value, isQuoted: boolean, isList: boolean): void {
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

/** Words that braces may multiply one into. */
const MOST_ALTERNATIVES = 64;

function addBraces(expansion: Expansion, part: Extract<WordPart, { type: "BraceExpansion" | "ExtendedGlob" }>): void {
  const { reader, divides } = expansion;
  const isPlain = !/["'$`\\]/.test(part.text);
  const expands = part.type === "BraceExpansion" && reader.isBash && divides;
  if (isPlain && !expands) return addText(expansion, part.pos, part.end, false);
  const alternatives = isPlain ? alternativesOf(part) : undefined;
  if (alternatives === undefined || alternatives.length * expansion.current.length > MOST_ALTERNATIVES) {
    addScriptsIn(expansion, part);
    return addValue(expansion, part, unknownValue, false, false);
  }
  const multiplied: Draft[] = [];
  for (const draft of expansion.current) {
    for (const [start, end] of alternatives) {
      const copy: Draft = { ...draft, pieces: [...draft.pieces] };
      addVerbatim(copy.pieces, reader.text, start, end);
      multiplied.push(copy);
    }
  }
  expansion.current = multiplied;
}

/** `{a,b}` without braces in it. */
function alternativesOf({ text, pos }: { readonly text: string; readonly pos: number }): readonly Range[] | undefined {
  if (!/^\{[^{}]*,[^{}]*\}$/.test(text)) return undefined;
  const found: Range[] = [];
  let start = pos + 1;
  for (const alternative of text.slice(1, -1).split(",")) {
    found.push([start, start + alternative.length]);
    start += alternative.length + 1;
  }
  return found;
}

function addScript({ reader, substitutions }: Expansion, part: ScriptPart): void {
  substitutions.push(reader.substitute(part));
}

/** Substitutions in what is not followed itself: arithmetic, patterns, indices. */
function addScriptsIn(expansion: Expansion, node: SyntaxNode): void {
  for (const part of scriptsIn(node)) addScript(expansion, part);
}

/** The outermost substitutions in a node. */
export function scriptsIn(node: SyntaxNode): readonly ScriptPart[] {
  const found: ScriptPart[] = [];
  const visit = (child: SyntaxNode): void => {
    const { type } = child;
    if (type === "CommandExpansion" || type === "ProcessSubstitution" || type === "ArithmeticCommandExpansion")
      found.push(child);
    else forEachChild(child, visit);
  };
  forEachChild(node, visit);
  return found;
}

/** `${list[@]}`, `${@}`, `${!prefix@}`. */
function isList({ parameter, index }: ParameterExpansionPart): boolean {
  return parameter === "@" || index?.text === "@" || parameter.endsWith("[@]");
}

function evaluate(expansion: Expansion, part: ParameterExpansionPart): Value {
  const { prefix, parameter, index, operation } = part;
  const { state } = expansion.reader;
  if (operation === undefined && prefix === undefined && index === undefined) return valueOf(state.lookup(parameter));
  if (operation?.type !== "Default" || prefix !== undefined || index !== undefined) {
    addScriptsIn(expansion, part);
    return unknownValue;
  }
  const { operator, operand } = operation;
  const alternative = expandWhole(expansion.reader, operand);
  expansion.substitutions.push(...alternative.substitutions);
  const word: Value = alternative.known ? { text: alternative.value, origin: alternative.origin } : unknownValue;
  return choose(state.lookup(parameter), operator, word);
}

/** What an unset variable means: its default, as everywhere; for `+` nobody knows, the image may set it. */
function choose(variable: ShellVariable, operator: string, word: Value): Value {
  const isEmpty = variable.state === "known" && variable.value === "" && operator.startsWith(":");
  const isMissing = variable.state === "unset" || isEmpty;
  if (operator.endsWith("-") || operator.endsWith("=")) return isMissing ? word : valueOf(variable);
  if (operator.endsWith("?")) return isEmpty ? unknownValue : valueOf(variable);
  if (variable.state !== "known") return unknownValue;
  return isEmpty ? { text: "", origin: variable.origin } : word;
}
