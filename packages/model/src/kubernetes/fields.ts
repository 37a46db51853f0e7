/**
 * Fields of Kubernetes objects. A field that is missing or null is absent; one whose value has the wrong type, or
 * lies below such a value, is there but unknown: it may be a template's hole, so nothing can be said about it.
 */
import { known, type List, type Scalar, unknown } from "../scalar.ts";
import { textOf } from "../source.ts";
import type { YamlNode, YamlScalar } from "../yaml/node.ts";

interface Field {
  readonly node: YamlNode;
  /** The node is not the field itself but a value on the way to it that is no map. */
  readonly hidden: boolean;
}

function isNull(node: YamlNode): boolean {
  return node.type === "scalar" && node.value === null;
}

function fieldAt(node: YamlNode | undefined, path: readonly string[]): Field | undefined {
  let current = node;
  for (const key of path) {
    if (current === undefined || isNull(current)) return undefined;
    if (current.type !== "map") return { node: current, hidden: true };
    current = current.get(key)?.value;
  }
  return current === undefined || isNull(current) ? undefined : { node: current, hidden: false };
}

/** What stands for a value that another program fills in: Helm and Go templates, `envsubst`, kustomize variables. */
export function hasHole(text: string): boolean {
  return text.includes("{{") || text.includes("$") || text.includes("<%");
}

function readScalar<T>(field: Field | undefined, read: (scalar: YamlScalar) => T | undefined): Scalar<T> | undefined {
  if (field === undefined) return undefined;
  const { node, hidden } = field;
  if (hidden || node.type !== "scalar") return unknown(node, textOf(node));
  const value = read(node);
  return value === undefined ? unknown(node, node.text) : known(node, value);
}

/** The text of a word whose alphabet has no `$` and no braces: names, images, enumerations. */
function wordOf(scalar: YamlScalar): string | undefined {
  return hasHole(scalar.text) ? undefined : scalar.text;
}

export function booleanField(node: YamlNode | undefined, ...path: readonly string[]): Scalar<boolean> | undefined {
  return readScalar(fieldAt(node, path), ({ value }) => (typeof value === "boolean" ? value : undefined));
}

export function numberField(node: YamlNode | undefined, ...path: readonly string[]): Scalar<number> | undefined {
  return readScalar(fieldAt(node, path), ({ value }) => (typeof value === "number" ? value : undefined));
}

/** Names, images, enumerations; a number or a boolean in their place is taken as it is written. */
export function wordField(node: YamlNode | undefined, ...path: readonly string[]): Scalar<string> | undefined {
  return readScalar(fieldAt(node, path), wordOf);
}

export function wordsField(node: YamlNode | undefined, ...path: readonly string[]): List<Scalar<string>> | undefined {
  const field = fieldAt(node, path);
  if (field === undefined) return undefined;
  const { source, range } = field.node;
  if (field.hidden || field.node.type !== "seq") return { source, range, items: [], open: true };
  const items: Scalar<string>[] = [];
  for (const { value } of field.node.items) {
    const item = readScalar({ node: value, hidden: false }, wordOf);
    if (item !== undefined) items.push(item);
  }
  return { source, range, items, open: false };
}

/** A word of every map in a list, such as the names of `sysctls`. */
export function wordsOfItems(
  node: YamlNode | undefined,
  key: string,
  ...path: readonly string[]
): readonly Scalar<string>[] {
  return itemsAt(node, path).flatMap((item) => wordField(item, key) ?? []);
}

/** A number of every map in a list, such as the host ports of `ports`. */
export function numbersOfItems(
  node: YamlNode | undefined,
  key: string,
  ...path: readonly string[]
): readonly Scalar<number>[] {
  return itemsAt(node, path).flatMap((item) => numberField(item, key) ?? []);
}

function itemsAt(node: YamlNode | undefined, path: readonly string[]): readonly YamlNode[] {
  const field = fieldAt(node, path);
  return field?.node.type === "seq" && !field.hidden ? field.node.items.map(({ value }) => value) : [];
}
