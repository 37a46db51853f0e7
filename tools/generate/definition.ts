/** policy.yaml → definition, or what is wrong with it and where. */
import { type PolicyDefinition, positionAt, type Source } from "@secpolicy/core";
import { isDefinition, validateDefinition } from "@secpolicy/core/declarative";
import { parseYaml, type YamlNode } from "@secpolicy/model/yaml";
import type { Problem } from "./output.ts";

export type ReadDefinition =
  | { readonly definition: PolicyDefinition }
  | { readonly definition?: never; readonly problems: readonly Problem[] };

export function readDefinition(source: Source): ReadDefinition {
  const documents = parseYaml(source, "core");
  const [document] = documents;
  const unread = documents.flatMap(({ problems, duplicates }) => [
    ...problems,
    ...duplicates.map((duplicate) => ({ ...duplicate, message: `The key "${duplicate.key}" stands here twice.` })),
  ]);
  if (unread.length > 0) {
    return { problems: unread.map(({ range, message }) => problemAt(source, range[0], message)) };
  }
  const root = document?.root;
  if (root === undefined || documents.length > 1) {
    return { problems: [problemAt(source, 0, "A policy.yaml holds one document.")] };
  }
  const value = plainOf(root);
  if (isDefinition(value)) return { definition: value };
  const errors = validateDefinition(value);
  return { problems: errors.map(({ path, message }) => problemAt(source, offsetOf(root, path), message)) };
}

function problemAt(source: Source, offset: number, message: string): Problem {
  const { line, column } = positionAt(source, offset);
  return { path: source.path, line, column, message };
}

function plainOf(node: YamlNode): unknown {
  if (node.type === "scalar") return node.value;
  if (node.type === "seq") return node.items.map(({ value }) => plainOf(value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainOf(value)]));
}

/** Where the node at a JSON pointer starts: at the key of an unknown entry, at the nearest node above a missing one. */
function offsetOf(root: YamlNode, pointer: string): number {
  let node = root;
  let offset = node.range[0];
  for (const escaped of pointer.split("/").slice(1)) {
    const name = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const entry = node.type === "map" ? node.get(name) : undefined;
    const next = node.type === "seq" ? node.items[Number(name)]?.value : entry?.value;
    if (next === undefined) break;
    node = next;
    offset = entry?.key.range[0] ?? next.range[0];
  }
  return offset;
}
