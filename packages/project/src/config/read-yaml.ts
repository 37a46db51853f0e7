import type { Range, Source } from "@secpolicy/core";
import { parseYaml, type YamlNode } from "@secpolicy/model/yaml";
import { problemAt } from "./error.ts";
import type { Parts, ReadConfig, ValuePath } from "./file.ts";

/** YAML 1.2, in which `off` is a word and not `false`. */
export function readYaml(source: Source): ReadConfig {
  const documents = parseYaml(source, "core");
  const problems = documents.flatMap((document) => [
    ...document.problems.map(({ range, message }) => problemAt(source, range, message)),
    ...document.duplicates.map(({ range, key }) => problemAt(source, range, `The key "${key}" stands here twice.`)),
  ]);
  if (documents.length > 1) {
    problems.push(problemAt(source, documents[1]?.range, "The file holds more than one document."));
  }
  if (problems.length > 0) return { problems };
  const root = documents[0]?.root;
  if (root === undefined) return { value: {}, locate: () => undefined };
  return { value: plainOf(root, new Map()), locate: (path) => locate(root, path) };
}

/** Aliases share one value, as they share one node: else a few lines could make billions of them. */
function plainOf(node: YamlNode, known: Map<YamlNode, unknown>): unknown {
  if (node.type === "scalar") return node.value;
  const before = known.get(node);
  if (before !== undefined) return before;
  const value =
    node.type === "seq"
      ? node.items.map((item) => plainOf(item.value, known))
      : Object.fromEntries(node.entries.map((entry) => [entry.key.text, plainOf(entry.value, known)]));
  known.set(node, value);
  return value;
}

function locate(root: YamlNode, path: ValuePath): Parts | undefined {
  let node = root;
  let key: Range | undefined;
  for (const name of path) {
    const entry = node.type === "map" ? node.get(String(name)) : undefined;
    const next = node.type === "seq" ? node.items[Number(name)]?.value : entry?.value;
    if (next === undefined) return undefined;
    node = next;
    key = entry?.key.range;
  }
  return { key, value: node.range };
}
