/**
 * Variable substitution as compose does it: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?error}`,
 * `${NAME?error}`, `${NAME:+value}`, `${NAME+value}` and `$$`. Defaults may hold further variables.
 */
import type { Located } from "../source.ts";

/** What a file of variables says. */
export interface Variable {
  /** The value's text in the file. */
  readonly at: Located;
  /** Absent when only known at run time. */
  readonly value: string | undefined;
}

export type Variables = ReadonlyMap<string, Variable>;

/** A part of a text: literal, or put in place of a variable. */
export interface Piece {
  /** Absent when only known at run time. */
  readonly value: string | undefined;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The piece stands in the text as it is, so each character has a place of its own. */
  readonly literal: boolean;
  /** The variable that gave the value. */
  readonly variable?: Variable | undefined;
}

/** Defaults within defaults beyond this are nobody's intention, and would exhaust the stack. */
const DEEPEST = 20;

const NAME = /[A-Za-z_]\w*/y;
const OPERATOR = /:?[-?+]/y;

export function* substitute(text: string, variables: Variables, depth = 0): Generator<Piece> {
  let literal = 0;
  let at = text.indexOf("$");
  while (at !== -1) {
    const piece = substitutionAt(text, at, variables, depth);
    if (piece === undefined) {
      at = text.indexOf("$", at + 1);
      continue;
    }
    if (literal < at) yield { value: text.slice(literal, at), start: literal, end: at, literal: true };
    yield piece;
    literal = piece.end;
    at = text.indexOf("$", literal);
  }
  if (literal < text.length) yield { value: text.slice(literal), start: literal, end: text.length, literal: true };
}

function wordAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function substitutionAt(text: string, start: number, variables: Variables, depth: number): Piece | undefined {
  const next = text[start + 1];
  if (next === "$") return { value: "$", start, end: start + 2, literal: false };
  if (next === "{") return bracedAt(text, start, variables, depth);
  const name = wordAt(NAME, text, start + 1);
  if (name === undefined) return undefined;
  const variable = variables.get(name);
  return { value: variable?.value, start, end: start + 1 + name.length, literal: false, variable };
}

/** Compose refuses braces without a name or an end: what follows is then anyone's guess. */
function bracedAt(text: string, start: number, variables: Variables, depth: number): Piece {
  const end = closingBrace(text, start + 1);
  const name = wordAt(NAME, text, start + 2);
  if (end === undefined || name === undefined) {
    return { value: undefined, start, end: end ?? text.length, literal: false };
  }
  const nameEnd = start + 2 + name.length;
  const operator = wordAt(OPERATOR, text, nameEnd) ?? "";
  const operand = text.slice(nameEnd + operator.length, end - 1);
  const variable = variables.get(name);
  const isWhole = operator !== "" || operand === "";
  const evaluateOperand = () => evaluateText(operand, variables, depth + 1);
  const value = isWhole ? evaluate(variable, operator, evaluateOperand) : undefined;
  return { value, start, end, literal: false, variable };
}

/** Behind the brace that closes the one at `open`. */
function closingBrace(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return undefined;
}

/** A variable that no file sets counts as unset where a default is given; where it should be set, the shell may do so. */
function evaluate(
  variable: Variable | undefined,
  operator: string,
  operand: () => string | undefined,
): string | undefined {
  const isSet = variable !== undefined;
  const value = variable?.value;
  switch (operator) {
    case ":-":
      return isSet && value !== "" ? value : operand();
    case "-":
      return isSet ? value : operand();
    case ":+":
      return value === undefined || value === "" ? value : operand();
    case "+":
      return isSet ? operand() : undefined;
    default:
      return value;
  }
}

/** The whole text with its variables replaced; nothing when one of them is only known at run time. */
export function evaluateText(text: string, variables: Variables, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  let result = "";
  for (const { value } of substitute(text, variables, depth)) {
    if (value === undefined) return undefined;
    result += value;
  }
  return result;
}
