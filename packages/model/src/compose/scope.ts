/**
 * Reading values of a compose file: with variables replaced, each with its place. Values of a wrong type are unknown;
 * `flaws.ts` finds them.
 */
import { known, type List, type Scalar, unknown } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlMap, YamlNode, YamlScalar, YamlSeq } from "../yaml/node.ts";
import { type Environment, type Text, textIn, valueOfText } from "./text.ts";

export interface Scope extends Environment {
  /** Where what is missing may still come from; then it is unknown, not absent. */
  readonly incomplete: Located | undefined;
  /** What paths in a file are relative to. */
  folderOf(path: string): string;
  /** Something that keeps whole services or files from being read. */
  problem(at: Located, message: string): void;
}

/** YAML's and compose's words for booleans, whatever their case. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
  ["yes", true],
  ["no", false],
  ["on", true],
  ["off", false],
  ["y", true],
  ["n", false],
]);

/** The value of a key; nothing when it is missing or null, or when it only takes away what another file says. */
export function valueIn(map: YamlMap, key: string): YamlNode | undefined {
  const value = map.get(key)?.value;
  return value === undefined || isNull(value) || value.tag === "!reset" ? undefined : value;
}

export function isNull(node: YamlNode): boolean {
  return node.type === "scalar" && node.value === null;
}

function missing({ incomplete }: Scope, key: string): Scalar<never> | undefined {
  return incomplete === undefined ? undefined : unknown(incomplete, key);
}

function scalarIn(map: YamlMap, key: string): YamlScalar | undefined {
  const value = valueIn(map, key);
  return value?.type === "scalar" ? value : undefined;
}

/** The text of a key's value, to be taken apart; nothing when it is missing or no scalar. */
export function textAt(map: YamlMap, key: string, scope: Scope): Text | undefined {
  const scalar = scalarIn(map, key);
  return scalar === undefined ? undefined : textIn(scalar, scope);
}

export function stringIn(map: YamlMap, key: string, scope: Scope): Scalar<string> | undefined {
  const text = textAt(map, key, scope);
  if (text !== undefined) return valueOfText(text);
  const value = valueIn(map, key);
  return value === undefined ? missing(scope, key) : unknown(value, key);
}

/** Compose takes booleans as strings too, also those that variables bring. */
export function booleanIn(map: YamlMap, key: string, scope: Scope): Scalar<boolean> | undefined {
  const value = valueIn(map, key);
  if (value === undefined) return missing(scope, key);
  const scalar = scalarIn(map, key);
  if (scalar === undefined) return unknown(value, key);
  if (typeof scalar.value === "boolean") return known(scalar, scalar.value);
  const text = valueOfText(textIn(scalar, scope));
  if (!text.known) return text;
  const boolean = BOOLEANS.get(text.value.toLowerCase());
  if (boolean !== undefined) return known(scalar, boolean, text.origin);
  return unknown(scalar, scalar.text);
}

/** The list at a key; nothing when it is missing or no list. */
export function seqIn(map: YamlMap, key: string): YamlSeq | undefined {
  const value = valueIn(map, key);
  return value?.type === "seq" ? value : undefined;
}

/** Nothing when the key is missing. A list that is no list, or lacks what another file may add, is open. */
export function stringsIn(map: YamlMap, key: string, scope: Scope): List<Scalar<string>> | undefined {
  const seq = seqIn(map, key);
  if (seq === undefined) {
    const at = valueIn(map, key) ?? scope.incomplete;
    return at === undefined ? undefined : { source: at.source, range: at.range, items: [], open: true };
  }
  const items: Scalar<string>[] = [];
  for (const { value } of seq.items) {
    if (value.type === "scalar" && !isNull(value)) items.push(valueOfText(textIn(value, scope)));
  }
  return { source: seq.source, range: seq.range, items, open: scope.incomplete !== undefined };
}

/** A list that is there even when nothing is written: its place is then that of `node`. */
export function listOf<T>(map: YamlMap, key: string, scope: Scope, node: Located, items: readonly T[]): List<T> {
  const at = valueIn(map, key) ?? node;
  return { source: at.source, range: at.range, items, open: scope.incomplete !== undefined };
}

/** The scalars of a list, or the one in its place; null ones and other nodes are left out. */
export function scalarsIn(map: YamlMap, key: string): readonly YamlScalar[] {
  const value = valueIn(map, key);
  if (value === undefined || value.type === "map") return [];
  const nodes = value.type === "seq" ? value.items.map((item) => item.value) : [value];
  return nodes.filter((node): node is YamlScalar => node.type === "scalar" && !isNull(node));
}

/** A string or a list of strings, as a list. */
export function wordsIn(map: YamlMap, key: string, scope: Scope): List<Scalar<string>> | undefined {
  const value = valueIn(map, key);
  if (value?.type !== "scalar") return stringsIn(map, key, scope);
  return {
    source: value.source,
    range: value.range,
    items: [valueOfText(textIn(value, scope))],
    open: false,
  };
}

/** A number, also one that is written as a string or that a variable brings; other texts are unknown. */
export function numberIn(
  map: YamlMap,
  key: string,
  scope: Scope,
  parse: (text: string) => number | undefined = Number,
): Scalar<number> | undefined {
  const text = stringIn(map, key, scope);
  if (text === undefined || !text.known) return text;
  const number = text.value.trim() === "" ? undefined : parse(text.value);
  return number === undefined || Number.isNaN(number) ? unknown(text, text.value) : known(text, number, text.origin);
}
