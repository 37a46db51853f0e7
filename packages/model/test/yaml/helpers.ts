import type { Edit, Source } from "../../src/index.ts";
import { parseYaml, type YamlDialect, type YamlMap, type YamlNode, type YamlSeq } from "../../src/yaml/index.ts";

export function sourceOf(text: string): Source {
  return { path: "a.yaml", text };
}

export function rootOf(text: string, dialect: YamlDialect = "core"): YamlNode {
  const root = parseYaml(sourceOf(text), dialect)[0]?.root;
  if (root === undefined) throw new Error("The text has no root.");
  return root;
}

export function rootMap(text: string): YamlMap {
  const root = rootOf(text);
  if (root.type !== "map") throw new Error("The root is not a map.");
  return root;
}

export function mapIn(text: string, ...keys: readonly string[]): YamlMap {
  let node: YamlNode = rootMap(text);
  for (const key of keys) {
    const next: YamlNode | undefined =
      node.type === "map" ? node.get(key)?.value : node.type === "seq" ? node.items[Number(key)]?.value : undefined;
    if (next === undefined) throw new Error(`Nothing at ${key}.`);
    node = next;
  }
  if (node.type !== "map") throw new Error("No map there.");
  return node;
}

export function seqIn(text: string, key: string): YamlSeq {
  const node = rootMap(text).get(key)?.value;
  if (node?.type !== "seq") throw new Error("No list there.");
  return node;
}

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export function plain(node: YamlNode | undefined): Plain {
  if (node === undefined) return null;
  if (node.type === "scalar") return node.value;
  if (node.type === "seq") return node.items.map(({ value }) => plain(value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
}

/** Applies edits from the last to the first; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  let before = text.length;
  for (const { range, text: replacement } of [...edits].sort((a, b) => b.range[0] - a.range[0])) {
    if (range[1] > before) throw new Error("The edits overlap.");
    before = range[0];
    result = result.slice(0, range[0]) + replacement + result.slice(range[1]);
  }
  return result;
}

/** Value of a text that must parse without problems. */
export function plainOf(text: string, dialect: YamlDialect = "core"): Plain {
  const documents = parseYaml(sourceOf(text), dialect);
  const problem = documents.flatMap(({ problems }) => problems)[0];
  if (problem !== undefined) throw new Error(`${problem.message}\n${text}`);
  return plain(documents[0]?.root);
}
