/**
 * Reads the generated table. A line is a name and what belongs to it: kinds of an API version, values of a closed set,
 * fields of an object. `name!:type@26-30`: the `!` is for required ones, a type that is left out is `string`, one with
 * a dot in front belongs to the same package, and the versions are 1.26 to 1.30.
 */

import type { FieldType, ScalarForm, Span } from "./rules.ts";
import * as generated from "./table.generated.ts";

export interface TableEntry {
  readonly name: string;
  readonly isRequired: boolean;
  /** In the table's words. */
  readonly type: string;
  readonly span: Span;
}

type Lines = ReadonlyMap<string, string>;

/** Splits a part of the table when it is first asked for, and its lines when they are. */
class Part {
  readonly #text: string;
  readonly #entries = new Map<string, readonly TableEntry[]>();
  #lines: Lines | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get names(): Iterable<string> {
    return this.#all.keys();
  }

  entries(name: string): readonly TableEntry[] | undefined {
    const known = this.#entries.get(name);
    if (known !== undefined) return known;
    const line = this.#all.get(name);
    if (line === undefined) return undefined;
    const entries = line === "" ? [] : line.split(" ").map(readEntry);
    this.#entries.set(name, entries);
    return entries;
  }

  get #all(): Lines {
    this.#lines ??= linesOf(this.#text);
    return this.#lines;
  }
}

/** Kinds by API version; an entry's type is the name of its object. */
export const kinds = new Part(generated.kinds);
/** Values by the name of a closed set. */
export const values = new Part(generated.values);
/** Fields by the name of an object. */
export const objects = new Part(generated.objects);
/** Minor versions, the oldest and the newest that the table knows. */
export const [oldest, newest] = generated.versions;

function linesOf(text: string): Lines {
  const lines = new Map<string, string>();
  for (const line of text.split("\n")) {
    const space = line.indexOf(" ");
    if (line !== "") lines.set(space === -1 ? line : line.slice(0, space), space === -1 ? "" : line.slice(space + 1));
  }
  return lines;
}

function readEntry(text: string): TableEntry {
  const [fact = "", versions = ""] = text.split("@");
  const colon = fact.indexOf(":");
  const name = colon === -1 ? fact : fact.slice(0, colon);
  const isRequired = name.endsWith("!");
  return {
    name: isRequired ? name.slice(0, -1) : name,
    isRequired,
    type: colon === -1 ? "string" : fact.slice(colon + 1),
    span: spanOf(versions),
  };
}

function spanOf(text: string): Span {
  const [since = "", until = ""] = text.split("-");
  return { since: since === "" ? undefined : Number(since), until: until === "" ? undefined : Number(until) };
}

const scalars: ReadonlyMap<string, ScalarForm> = new Map(
  (["string", "boolean", "int32", "int64", "number", "bytes", "quantity", "intOrString", "time"] as const).map(
    (form) => [form, form],
  ),
);

/** `owner` is the name of the object whose field has the type. */
export function readType(word: string, owner: string): FieldType {
  const inner = word.slice(1, -1);
  if (word.startsWith("[")) return { form: "list", of: readType(inner, owner) };
  if (word.startsWith("{")) return { form: "map", of: readType(inner, owner) };
  if (word.startsWith("$")) return { form: "closed", set: fullName(word.slice(1), owner) };
  if (word === "any") return { form: "any" };
  const scalar = scalars.get(word);
  return scalar === undefined ? { form: "object", name: fullName(word, owner) } : { form: scalar };
}

function fullName(word: string, owner: string): string {
  return word.startsWith(".") ? owner.slice(0, owner.lastIndexOf(".")) + word : word;
}
