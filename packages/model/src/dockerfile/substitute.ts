/**
 * Substitution of variables and removal of quotes in one word, as the builder does it (BuildKit's
 * frontend/dockerfile/shell). What depends on a value that the file does not show is unknown.
 */
import type { Located } from "../source.ts";
import type { Binding, Scope } from "./scope.ts";

export interface Substitution {
  /** `undefined` when it is unknown. */
  readonly value: string | undefined;
  /** The assignments whose values went into it. */
  readonly uses: readonly Located[];
  /** All that the text names, but for words that do not take part: of `${A:-$B}` only A when that is set. */
  readonly variables: readonly VariableUse[];
  /** Are all quotes and braces closed? */
  readonly isClosed: boolean;
}

/** `$NAME` or `${NAME…}` in a text, by offsets into that. */
export interface VariableUse {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** What follows the name in braces, such as `:-`. */
  readonly modifier: string | undefined;
  readonly binding: Binding;
}

const MODIFIERS: ReadonlySet<string> = new Set(["-", ":-", "+", ":+", "?", ":?", "#", "%", "/"]);

/** Does the builder know the modifier? https://docs.docker.com/reference/dockerfile/#environment-replacement */
export function isModifier(text: string): boolean {
  return MODIFIERS.has(text);
}

/** Longer values are nobody's intention: doubling a variable forty times is. */
const LONGEST = 32_768;

/** `${a:-${b:-…}}` deeper than this is unknown. */
const DEEPEST = 32;

/** Assignments that are kept for one value. */
const MOST_USES = 8;

interface Reader {
  readonly text: string;
  readonly escapeToken: string;
  readonly scope: Scope;
  readonly uses: Located[];
  readonly variables: VariableUse[];
  at: number;
  depth: number;
  /** A quote or brace is never closed, which the builder refuses. */
  isBroken: boolean;
}

export function substitute(text: string, escapeToken: string, scope: Scope): Substitution {
  if (!/["'$]/.test(text) && !text.includes(escapeToken))
    return { value: text, uses: [], variables: [], isClosed: true };
  const reader: Reader = { text, escapeToken, scope, uses: [], variables: [], at: 0, depth: 0, isBroken: false };
  const value = readUntil(reader, undefined);
  const { uses, variables, isBroken } = reader;
  const isClosed = !isBroken;
  if (value === undefined || isBroken) return { value: undefined, uses: [], variables, isClosed };
  return { value, uses, variables, isClosed };
}

/** Reads to the stop character, which it consumes, or to the end of the text. Goes on behind unknown parts. */
function readUntil(reader: Reader, stop: string | undefined): string | undefined {
  const { text, escapeToken } = reader;
  let result: string | undefined = "";
  while (reader.at < text.length) {
    const character = text[reader.at++];
    if (character === stop) return result;
    if (character === "$") result = join(result, readVariable(reader));
    else if (character === "'") result = join(result, readSingleQuoted(reader));
    else if (character === '"') result = join(result, readDoubleQuoted(reader));
    else if (character === escapeToken) result = join(result, text[reader.at++] ?? "");
    else result = join(result, character);
  }
  reader.isBroken ||= stop !== undefined;
  return result;
}

function join(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined || a.length + b.length > LONGEST) return undefined;
  return a + b;
}

function readSingleQuoted(reader: Reader): string | undefined {
  const { text } = reader;
  const start = reader.at;
  const end = text.indexOf("'", start);
  if (end === -1) return leaveOpen(reader);
  reader.at = end + 1;
  return text.slice(start, end);
}

function readDoubleQuoted(reader: Reader): string | undefined {
  const { text, escapeToken } = reader;
  let result: string | undefined = "";
  while (reader.at < text.length) {
    const character = text[reader.at++];
    const next = text[reader.at];
    if (character === '"') return result;
    if (character === "$") result = join(result, readVariable(reader));
    else if (character === escapeToken && (next === '"' || next === "$" || next === escapeToken)) {
      result = join(result, next);
      reader.at++;
    } else result = join(result, character);
  }
  return leaveOpen(reader);
}

function leaveOpen(reader: Reader): undefined {
  reader.at = reader.text.length;
  reader.isBroken = true;
}

const NAME = /[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?\-$!]/y;

function readName(reader: Reader): string {
  NAME.lastIndex = reader.at;
  const name = NAME.exec(reader.text)?.[0] ?? "";
  reader.at += name.length;
  return name;
}

/** `$name` or `${name…}`; the dollar is already read. */
function readVariable(reader: Reader): string | undefined {
  const start = reader.at - 1;
  if (reader.text[reader.at] !== "{") {
    const name = readName(reader);
    return name === "" ? "$" : variableValue(reader, name, start);
  }
  reader.at++;
  const name = readName(reader);
  if (reader.text[reader.at] === "}") {
    reader.at++;
    return variableValue(reader, name, start);
  }
  if (reader.depth >= DEEPEST) {
    reader.at = reader.text.length;
    return undefined;
  }
  reader.depth++;
  const result = readModified(reader, name, start);
  reader.depth--;
  return result;
}

function readOperator(reader: Reader): string {
  const length = reader.text[reader.at] === ":" ? 2 : 1;
  const operator = reader.text.slice(reader.at, reader.at + length);
  reader.at += length;
  return operator;
}

/** `-`, `+` and `?` with the word up to the brace; with a colon before them an empty value counts as none. */
function readModified(reader: Reader, name: string, start: number): string | undefined {
  const operator = readOperator(reader);
  const binding = reader.scope.lookup(name);
  const isEmpty = binding.state === "known" && binding.value === "" && operator.startsWith(":");
  const isDefault = binding.state === "unset" || isEmpty;
  const usesBefore = reader.uses.length;
  const variablesBefore = reader.variables.length;
  const word = readUntil(reader, "}");
  const isWordUsed =
    (operator.endsWith("-") && isDefault) || (operator.endsWith("+") && binding.state === "known" && !isDefault);
  if (!isWordUsed) {
    reader.uses.length = usesBefore;
    reader.variables.length = variablesBefore;
  }
  reader.variables.push({ start, end: reader.at, name, modifier: operator, binding });
  if (isWordUsed) return word;
  if (operator === "+" || operator === ":+") return binding.state === "known" ? "" : undefined;
  return /^:?[-?]$/.test(operator) ? valueIn(reader, binding) : undefined;
}

function variableValue(reader: Reader, name: string, start: number): string | undefined {
  const binding = reader.scope.lookup(name);
  reader.variables.push({ start, end: reader.at, name, modifier: undefined, binding });
  return valueIn(reader, binding);
}

function valueIn(reader: Reader, binding: Binding): string | undefined {
  if (binding.state !== "known") return undefined;
  for (const use of binding.uses) {
    if (reader.uses.length < MOST_USES && !reader.uses.includes(use)) reader.uses.push(use);
  }
  return binding.value;
}
