/**
 * What an expression of the user's file may be, as far as the text decides it. Lists and objects have an identity and
 * can change, as they do in JavaScript; everything else is immutable.
 */
import type { Located } from "../../source.ts";

export type Value =
  | PrimitiveValue
  | TemplateValue
  | PatternValue
  | ListValue
  | ObjectValue
  | FunctionValue
  | Alternatives
  | UnknownValue;

export type Primitive = string | number | bigint | boolean | null | undefined;

/** `at` is the literal that the value came from, or the expression that made it. */
export interface PrimitiveValue {
  readonly type: "primitive";
  readonly at: Located;
  readonly value: Primitive;
  readonly origins?: Origins;
}

/** A string with holes. Neighbouring texts are one part; at least one part is a hole. */
export interface TemplateValue {
  readonly type: "template";
  readonly at: Located;
  readonly parts: readonly (string | UnknownValue)[];
  readonly origins?: Origins;
}

/** The literals that a text was put together from, when it is more than the one at `at`. */
export type Origins = readonly Located[];

/** A regular expression, kept as data. */
export interface PatternValue {
  readonly type: "pattern";
  readonly at: Located;
  readonly pattern: string;
  readonly flags: string;
}

export interface ListItem {
  readonly value: Value;
  /** Why the item may be missing; absent when it is there for certain. */
  readonly doubt: UnknownValue | undefined;
}

export interface ListValue {
  readonly type: "list";
  readonly at: Located;
  readonly items: ListItem[];
  /** Why there may be items that are not shown. */
  open: UnknownValue | undefined;
  /** The moment of creation: see `Paths`. */
  readonly born: number;
}

export interface Property {
  /** The key where the property was written. */
  readonly key: Located;
  readonly value: Value;
  readonly doubt: UnknownValue | undefined;
}

export interface ObjectValue {
  readonly type: "object";
  readonly at: Located;
  readonly properties: Map<string, Property>;
  /** Why there may be properties that are not shown. */
  open: UnknownValue | undefined;
  readonly born: number;
  /** For a literal that is an element of an array literal: the element with the comma that goes with it. */
  readonly element: Located | undefined;
}

export interface FunctionValue {
  readonly type: "function";
  readonly at: Located;
  /** Static members of a built-in: `Object.entries`. */
  readonly members?: ReadonlyMap<string, Value>;
  call(args: ListValue, at: Located): Value;
}

/** One of several values, of which the text does not decide. */
export interface Alternatives {
  readonly type: "alternatives";
  readonly at: Located;
  readonly values: readonly Value[];
  readonly doubt: UnknownValue;
}

export interface UnknownValue {
  readonly type: "unknown";
  readonly at: Located;
  /** A clause: "`process.env.HOST` is only known at run time". */
  readonly reason: string;
  /** The package that gives it, or whose function returned it. */
  readonly from?: string;
}

export function primitive(at: Located, value: Primitive): PrimitiveValue {
  return { type: "primitive", at, value };
}

export function unknownValue(at: Located, reason: string, from?: string): UnknownValue {
  return from === undefined ? { type: "unknown", at, reason } : { type: "unknown", at, reason, from };
}

export function isString(value: Value): value is PrimitiveValue & { readonly value: string } {
  return value.type === "primitive" && typeof value.value === "string";
}

export function certain(value: Value): ListItem {
  return { value, doubt: undefined };
}

/** More characters than any header line that a server accepts; a string beyond it is not worth following. */
const LONGEST_TEXT = 65_536;

/** Texts with more holes than this are not what headers are made of. */
const MOST_PARTS = 1_000;

/** Beyond this many, the rest of a text is found at none of them. */
const MOST_ORIGINS = 200;

/** Where the texts among values were written. */
export function originsOf(values: Iterable<Value>): Origins {
  const origins: Located[] = [];
  for (const value of values) {
    if (value.type !== "primitive" && value.type !== "template") continue;
    if (origins.length < MOST_ORIGINS) origins.push(...(value.origins ?? [value.at]));
  }
  return origins;
}

/** A string, with holes when some part is unknown. */
export function textValue(at: Located, parts: Iterable<string | UnknownValue>, origins?: Origins): Value {
  const merged: (string | UnknownValue)[] = [];
  let size = 0;
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === "string") size += part.length;
    if (size > LONGEST_TEXT || merged.length > MOST_PARTS) return unknownValue(at, "the text is too long to follow");
    if (typeof part !== "string") merged.push(part);
    else if (typeof last === "string") merged[merged.length - 1] = last + part;
    else if (part !== "") merged.push(part);
  }
  const [first = ""] = merged;
  const made = origins === undefined ? { at } : { at, origins };
  if (merged.length > 1 || typeof first !== "string") return { type: "template", parts: merged, ...made };
  return { type: "primitive", value: first, ...made };
}
