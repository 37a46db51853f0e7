/** Methods of strings, applied to what the file shows of a text. Places stay those of the text. */
import type { Located } from "../../source.ts";
import { compileFor } from "./pattern.ts";
import { argument, newList, type Run } from "./run.ts";
import { partsOf, shownText } from "./text.ts";
import { doubtOf } from "./truth.ts";
import {
  certain,
  isString,
  type ListValue,
  originsOf,
  type Primitive,
  primitive,
  textValue,
  unknownValue,
  type Value,
} from "./value.ts";

type StringMethod = (run: Run, text: Value, args: ListValue) => Value;

const LONGEST_PADDING = 65_536;

function unsure(at: Located, reason: string): Value {
  return unknownValue(at, reason);
}

function position(value: Primitive): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** Methods that need the whole text and plain arguments. */
const plainMethods: Readonly<Record<string, (text: string, args: readonly Primitive[]) => Primitive>> = {
  at: (text, [index]) => text.at(Number(index)),
  charAt: (text, [index]) => text.charAt(Number(index)),
  endsWith: (text, [end]) => text.endsWith(String(end)),
  includes: (text, [part]) => text.includes(String(part)),
  indexOf: (text, [part]) => text.indexOf(String(part)),
  padEnd: (text, [length, fill = " "]) => text.padEnd(Math.min(Number(length), LONGEST_PADDING), String(fill)),
  padStart: (text, [length, fill = " "]) => text.padStart(Math.min(Number(length), LONGEST_PADDING), String(fill)),
  slice: (text, [start, end]) => text.slice(position(start), position(end)),
  startsWith: (text, [start]) => text.startsWith(String(start)),
  substring: (text, [start, end]) => text.substring(position(start) ?? 0, position(end)),
};

function plainMethod(apply: (text: string, args: readonly Primitive[]) => Primitive): StringMethod {
  return (_run, text, args) => {
    const values: Primitive[] = [];
    for (let index = 0; index < args.items.length; index++) {
      const value = argument(args, index);
      if (value.type !== "primitive") return doubtOf(value);
      values.push(value.value);
    }
    return isString(text) ? primitive(text.at, apply(text.value, values)) : doubtOf(text);
  };
}

/** Applies a function to every known part; a hole stays what it is. */
function eachPart(text: Value, apply: (part: string) => string): Value {
  const parts = partsOf(text).map((part) => (typeof part === "string" ? apply(part) : part));
  return textValue(text.at, parts, originsOf([text]));
}

function trimming(start: boolean, end: boolean): StringMethod {
  return (_run, text) => {
    const parts = [...partsOf(text)];
    const first = parts[0];
    if (start && typeof first === "string") parts[0] = first.trimStart();
    const last = parts.at(-1);
    if (end && typeof last === "string") parts[parts.length - 1] = last.trimEnd();
    return textValue(text.at, parts, originsOf([text]));
  };
}

function replacing(every: boolean): StringMethod {
  return (run, text, args) => {
    const searched = argument(args, 0);
    const replacement = argument(args, 1);
    if (!isString(replacement)) return unsure(text.at, "a replacement is not a plain text");
    if (mayGrowTooLong(shownText(text), replacement.value)) return unsure(text.at, "the text is too long to follow");
    if (isString(searched)) return replaceText(text, searched.value, replacement.value, every);
    if (searched.type !== "pattern") return unsure(text.at, "what is replaced is only known at run time");
    const compiled = compileFor(searched, shownText(text), run.budget, text.at);
    if (compiled === undefined) return unsure(text.at, "a regular expression is too costly to apply");
    // The first match may lie in a hole.
    if (text.type === "template" && !compiled.global) return unsure(text.at, "a hole may hold what is replaced");
    return eachPart(text, (part) => part.replace(compiled, replacement.value));
  };
}

const LONGEST_RESULT = 16_000_000;

/** Every character may be replaced, and each `$` of a replacement may stand for the whole text. */
function mayGrowTooLong(text: string, replacement: string): boolean {
  const copies = replacement.split("$").length - 1;
  return (text.length + 1) * (replacement.length + copies * text.length) > LONGEST_RESULT;
}

function replaceText(text: Value, searched: string, replacement: string, every: boolean): Value {
  if (every) return eachPart(text, (part) => part.replaceAll(searched, replacement));
  if (!isString(text)) return unsure(text.at, "a hole may hold what is replaced");
  return textValue(text.at, [text.value.replace(searched, replacement)], originsOf([text]));
}

const split: StringMethod = (run, text, args) => {
  const separator = argument(args, 0);
  if (!isString(text)) return doubtOf(text);
  const by =
    separator.type === "pattern" ? compileFor(separator, text.value, run.budget, text.at) : keyOfSeparator(separator);
  if (by === undefined) return unsure(text.at, "what splits a text is not plain");
  const parts = text.value.split(by);
  return newList(
    run,
    text.at,
    parts.map((part) => certain(primitive(text.at, part))),
  );
};

function keyOfSeparator(separator: Value): string | undefined {
  return isString(separator) ? separator.value : undefined;
}

const concat: StringMethod = (_run, text, args) => {
  const added = args.items.map((_item, index) => argument(args, index));
  const parts = [text, ...added].flatMap(partsOf);
  return textValue(text.at, parts, originsOf([text, ...added]));
};

const repeat: StringMethod = (_run, text, args) => {
  const count = argument(args, 0);
  if (count.type !== "primitive" || !isString(text)) return doubtOf(count);
  const times = Number(count.value);
  const fits = times >= 0 && times * text.value.length <= LONGEST_PADDING;
  return fits ? primitive(text.at, text.value.repeat(times)) : unsure(text.at, "the text is too long to follow");
};

export const stringMethods: ReadonlyMap<string, StringMethod> = new Map<string, StringMethod>([
  ...Object.entries(plainMethods).map(([name, apply]): [string, StringMethod] => [name, plainMethod(apply)]),
  ["concat", concat],
  ["repeat", repeat],
  ["replace", replacing(false)],
  ["replaceAll", replacing(true)],
  ["split", split],
  ["toLowerCase", (_run, text) => eachPart(text, (part) => part.toLowerCase())],
  ["toString", (_run, text) => text],
  ["toUpperCase", (_run, text) => eachPart(text, (part) => part.toUpperCase())],
  ["trim", trimming(true, true)],
  ["trimEnd", trimming(false, true)],
  ["trimStart", trimming(true, false)],
]);
