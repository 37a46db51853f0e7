/** Laying one compose map over another: for `extends`, and for the documents of one file. */
import type { Located } from "../source.ts";
import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar, YamlSeq } from "../yaml/node.ts";
import { yamlMap } from "../yaml/tree.ts";
import { isNull } from "./scope.ts";

/** Lists that replace the one below them, by path in a service. */
const REPLACED = new Set(["command", "entrypoint", "healthcheck.test"]);

/** Lists of names that may be maps too: one over the other makes a map. */
const NAMED = new Set(["networks", "depends_on", "models"]);

/** Lists that may be one text, too: one over the other makes a list. */
const LISTS = new Set(["dns", "dns_search", "env_file", "label_file", "tmpfs"]);

/**
 * The upper map's entries over the lower one's, which are marked as merged through `via`: maps are united, lists
 * joined, other values replaced. `!reset` takes away what lies below, `!override` puts itself in its place.
 */
export function mergeServices(lower: YamlMap, upper: YamlMap, via: Located): YamlMap {
  return mergeMaps(lower, upper, via, []);
}

/** A whole file's map over another one's. */
export function mergeProjects(lower: YamlMap, upper: YamlMap, via: Located): YamlMap {
  return mergeEntries(lower, upper, via, (key, below, above) => {
    if (below.type !== "map" || above.type !== "map") return mergeValues(below, above, via, ["", key]);
    if (key !== "services") return mergeMaps(below, above, via, ["", key]);
    return mergeEntries(below, above, via, (_, service, over) => mergeValues(service, over, via, []));
  });
}

type Merge = (key: string, lower: YamlNode, upper: YamlNode) => YamlNode;

function mergeMaps(lower: YamlMap, upper: YamlMap, via: Located, path: readonly string[]): YamlMap {
  return mergeEntries(lower, upper, via, (key, below, above) => mergeValues(below, above, via, [...path, key]));
}

function mergeEntries(lower: YamlMap, upper: YamlMap, via: Located, merge: Merge): YamlMap {
  const entries: YamlEntry[] = [];
  for (const entry of upper.entries) {
    const below = lower.get(entry.key.text);
    if (entry.value.tag === "!reset") continue;
    if (below === undefined || entry.value.tag === "!override") entries.push(entry);
    else if (isNull(entry.value)) entries.push({ ...below, merged: via });
    else entries.push({ ...entry, value: merge(entry.key.text, below.value, entry.value) });
  }
  for (const entry of lower.entries) {
    if (upper.get(entry.key.text) === undefined) entries.push({ ...entry, merged: via });
  }
  return yamlMap(upper, entries, upper.flow);
}

function mergeValues(lower: YamlNode, upper: YamlNode, via: Located, path: readonly string[]): YamlNode {
  const key = path.join(".");
  if (REPLACED.has(key) || (key === "logging" && areOfTwoDrivers(lower, upper))) return upper;
  const below = withShape(lower, upper, key);
  const above = withShape(upper, lower, key);
  if (below.type === "map" && above.type === "map") return mergeMaps(below, above, via, path);
  return below.type === "seq" && above.type === "seq" ? joinLists(below, above) : upper;
}

/** Options of one driver mean nothing to another. */
function areOfTwoDrivers(lower: YamlNode, upper: YamlNode): boolean {
  const [below, above] = [driverOf(lower), driverOf(upper)];
  return below !== undefined && above !== undefined && below !== above;
}

function driverOf(logging: YamlNode): string | undefined {
  const driver = logging.type === "map" ? logging.get("driver")?.value : undefined;
  return driver?.type === "scalar" ? driver.text : undefined;
}

function joinLists(lower: YamlSeq, upper: YamlSeq): YamlSeq {
  return { ...upper, items: [...lower.items, ...upper.items] };
}

/** A node in the form of a map where that is what the other one is, or what the key stands for. */
function withShape(node: YamlNode, other: YamlNode, key: string): YamlNode {
  if (key === "build" && node.type === "scalar") return mapOf(node, [entryOf("context", node, node)]);
  if (LISTS.has(key) && node.type === "scalar") return listOfOne(node);
  if (node.type !== "seq") return node;
  if (!NAMED.has(key) && other.type !== "map") return node;
  const split = NAMED.has(key) ? nameOnly : assignment;
  return mapOf(node, node.items.flatMap(split));
}

function listOfOne(node: YamlScalar): YamlSeq {
  const { source, range } = node;
  return { type: "seq", source, range, items: [{ value: node }], flow: true };
}

function mapOf(at: YamlNode, entries: readonly YamlEntry[]): YamlMap {
  return yamlMap(at, entries, true);
}

function entryOf(name: string, key: YamlScalar, value: YamlNode): YamlEntry {
  const { source, range } = key;
  return { key: { ...key, text: name, value: name }, value, source, range };
}

function emptyBehind({ source, range }: Located): YamlScalar {
  return { type: "scalar", source, range: [range[1], range[1]], text: "", value: null, style: "plain" };
}

function nameOnly({ value }: YamlItem): readonly YamlEntry[] {
  return value.type === "scalar" ? [entryOf(value.text, value, emptyBehind(value))] : [];
}

/** `NAME=value`, as environments, labels and build arguments have it. */
function assignment({ value: item }: YamlItem): readonly YamlEntry[] {
  if (item.type !== "scalar") return [];
  const at = item.text.indexOf("=");
  if (at === -1) return nameOnly({ value: item });
  const text = item.text.slice(at + 1);
  return [entryOf(item.text.slice(0, at), item, { ...item, text, value: text })];
}
