/**
 * Substitution of variables and removal of quotes in one word, as the builder does it (BuildKit's
 * frontend/dockerfile/shell). What depends on a value that the file does not show is unknown.
 */
import type { Located } from "../source.ts";
import type { Scope } from "./scope.ts";

export interface Substitution {
  /** `undefined` when it is unknown. */
  readonly value: string | undefined;
  /** The assignments whose values went into it. */
  readonly uses: readonly Located[];
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
  at: number;
  depth: number;
  /** A quote or brace is never closed, which the builder refuses. */
  isBroken: boolean;
}

export function substitute(text: string, escapeToken: string, scope: Scope): Substitution {
  if (!/["'$]/.test(text) && !text.includes(escapeToken)) return { value: text, uses: [] };
  const reader: Reader = { text, escapeToken, scope, uses: [], at: 0, depth: 0, isBroken: false };
  const value = readUntil(reader, undefined);
  return value === undefined || reader.isBroken ? { value: undefined, uses: [] } : { value, uses: reader.uses };
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
  if (reader.text[reader.at] !== "{") {
    const name = readName(reader);
    return name === "" ? "$" : variableValue(reader, name);
  }
  reader.at++;
  const name = readName(reader);
  const operator = reader.text[reader.at++];
  if (operator === "}") return variableValue(reader, name);
  if (reader.depth >= DEEPEST) {
    reader.at = reader.text.length;
    return undefined;
  }
  reader.depth++;
  const result =
    operator === ":"
      ? readModifier(reader, name, reader.text[reader.at++], true)
      : readModifier(reader, name, operator, false);
  reader.depth--;
  return result;
}

/** `-`, `+` and `?` with the word up to the brace; `emptyIsUnset` when a colon stands before them. */
function readModifier(
  reader: Reader,
  name: string,
  operator: string | undefined,
  emptyIsUnset: boolean,
): string | undefined {
  const binding = reader.scope.lookup(name);
  const isDefault = binding.state === "unset" || (binding.state === "known" && binding.value === "" && emptyIsUnset);
  const usesBefore = reader.uses.length;
  const word = readUntil(reader, "}");
  if (operator === "-" && isDefault) return word;
  if (operator === "+" && binding.state === "known" && !isDefault) return word;
  // What stands in a word that is not used has no part in the value.
  reader.uses.length = usesBefore;
  if (operator === "+") return binding.state === "known" ? "" : undefined;
  return operator === "-" || operator === "?" ? variableValue(reader, name) : undefined;
}

function variableValue(reader: Reader, name: string): string | undefined {
  const binding = reader.scope.lookup(name);
  if (binding.state !== "known") return undefined;
  for (const use of binding.uses) {
    if (reader.uses.length < MOST_USES && !reader.uses.includes(use)) reader.uses.push(use);
  }
  return binding.value;
}
