/** Rules that another file has: each a path and its headers, read as those of a config are. */
import type { Located } from "../../source.ts";
import {
  certain,
  type ListItem,
  type ListValue,
  type ObjectValue,
  type PrimitiveValue,
  type Property,
  primitive,
  type UnknownValue,
  type Value,
} from "../evaluate/value.ts";
import type { NextRule } from "../model.ts";
import { Reasons } from "../reasons.ts";
import type { Prefix } from "../routes.ts";
import { RuleReader } from "../rules.ts";

/** A header as a file has it, on a line of its own. `value` is absent where only the name is known. */
export interface HeaderLine {
  readonly at: Located;
  readonly name: string;
  readonly value: Value;
  /** Why it may not be sent; absent when it is, wherever its path matches. */
  readonly doubt?: UnknownValue | undefined;
}

/** What a file has for a path. `isConditional` when it also asks for a host. */
export interface PathLines {
  /** The path as the file has it. */
  readonly at: Located;
  /** As a `source` of Next.js. */
  readonly source: string;
  readonly isConditional: boolean;
  readonly lines: readonly HeaderLine[];
}

const noPrefixes: readonly Prefix[] = [{ basePath: "", locales: [], isAssumed: false }];

/** Of what Next.js would get as the result of `headers()`. */
export function rulesIn(list: Value, prefixes = noPrefixes): readonly NextRule[] {
  const reader = new RuleReader(new Reasons(), prefixes);
  reader.read(list, undefined);
  return reader.rules;
}

export function rulesOf(paths: readonly PathLines[], prefixes = noPrefixes): readonly NextRule[] {
  const [first] = paths;
  return first === undefined ? [] : rulesIn(listOf(first.at, paths.map(ruleOf).map(certain)), prefixes);
}

function ruleOf({ at, source, isConditional, lines }: PathLines): ObjectValue {
  const headers = lines.map(({ at: line, name, value, doubt }): ListItem => {
    const entries = [
      ["key", primitive(line, name)],
      ["value", value],
    ] as const;
    return { value: objectOf(line, entries), doubt };
  });
  const pattern: PrimitiveValue = primitive(at, source);
  const condition: readonly [string, Value][] = isConditional ? [["has", listOf(at, [])]] : [];
  return objectOf(at, [["source", pattern], ["headers", listOf(at, headers)], ...condition]);
}

function listOf(at: Located, items: readonly ListItem[]): ListValue {
  return { type: "list", at, items: [...items], open: undefined, born: 0 };
}

function objectOf(at: Located, entries: readonly (readonly [string, Value])[]): ObjectValue {
  const properties = new Map<string, Property>();
  for (const [name, value] of entries) properties.set(name, { key: at, value, doubt: undefined });
  return { type: "object", at, properties, open: undefined, born: 0, element: undefined };
}
