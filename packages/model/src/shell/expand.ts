/** Words as the shell makes them: quotes taken off, variables put in, divided at blanks. */
import { forEachChild, type ParameterExpansionPart, type SyntaxNode, type Word, type WordPart } from "unbash";
import type { Range } from "../source.ts";
import {
  addLiteral,
  addPiece,
  addText,
  addValue,
  type Draft,
  type Expansion,
  emptyDraft,
  finish,
  HEREDOC_ESCAPED,
  isWord,
  markQuoted,
  type Place,
  QUOTE_ESCAPED,
  rangeOf,
  type ScriptPart,
  startExpansion,
  unknownValue,
  type Value,
  valueIn,
  type WordReader,
} from "./expansion.ts";
import type { ShellWord } from "./model.ts";
import { addVerbatim, flatPiece, rangeIn } from "./text.ts";
import type { ShellVariable } from "./variables.ts";

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

function addWord(expansion: Expansion, { parts, pos, end }: Word): void {
  if (parts === undefined) {
    addLiteral(expansion, pos, end, undefined);
    return;
  }
  for (const part of parts) addPart(expansion, part, false);
}

function addPart(expansion: Expansion, part: WordPart, isQuoted: boolean): void {
  switch (part.type) {
    case "Literal":
      addLiteral(expansion, part.pos, part.end, isQuoted ? QUOTE_ESCAPED : undefined);
      return;
    case "SingleQuoted":
      markQuoted(expansion);
      addText(expansion, part.pos + 1, part.end - 1, true);
      return;
    case "AnsiCQuoted":
      markQuoted(expansion);
      addPiece(expansion, flatPiece(rangeIn(expansion.reader.text, part.pos, part.end), part.value));
      return;
    case "DoubleQuoted":
    case "LocaleString":
      markQuoted(expansion);
      for (const child of part.parts) addPart(expansion, child, true);
      return;
    case "SimpleExpansion":
      addVariable(expansion, part, part.text.slice(1), isQuoted);
      return;
    case "ParameterExpansion":
      addValue(expansion, part, evaluate(expansion, part), isQuoted || isList(part), isList(part));
      return;
    case "Glob":
      addText(expansion, part.pos, part.end, isQuoted);
      return;
    case "ExtendedGlob":
    case "BraceExpansion":
      addBraces(expansion, part);
      return;
    case "ArithmeticExpansion":
      addScriptsIn(expansion, part);
      addValue(expansion, part, unknownValue, true, false);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
      addScript(expansion, part);
      addValue(expansion, part, unknownValue, isQuoted || part.type === "ProcessSubstitution", false);
      return;
  }
}

function addVariable(expansion: Expansion, place: Place, name: string, isQuoted: boolean): void {
  const value = valueIn(expansion.reader.state.lookup(name));
  addValue(expansion, place, value, isQuoted, name === "@");
}

/** Words that braces may multiply one into. */
const MOST_ALTERNATIVES = 64;

function addBraces(expansion: Expansion, part: Extract<WordPart, { type: "BraceExpansion" | "ExtendedGlob" }>): void {
  const { reader, divides } = expansion;
  const isPlain = !/["'$`\\]/.test(part.text);
  const expands = part.type === "BraceExpansion" && reader.isBash && divides;
  if (isPlain && !expands) {
    addText(expansion, part.pos, part.end, false);
    return;
  }
  const alternatives = isPlain ? alternativesOf(part) : undefined;
  if (alternatives === undefined || alternatives.length * expansion.current.length > MOST_ALTERNATIVES) {
    addScriptsIn(expansion, part);
    addValue(expansion, part, unknownValue, false, false);
    return;
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
  if (operation === undefined && prefix === undefined && index === undefined) return valueIn(state.lookup(parameter));
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
  if (operator.endsWith("-") || operator.endsWith("=")) return isMissing ? word : valueIn(variable);
  if (operator.endsWith("?")) return isEmpty ? unknownValue : valueIn(variable);
  if (variable.state !== "known") return unknownValue;
  return isEmpty ? { text: "", origin: variable.origin } : word;
}
