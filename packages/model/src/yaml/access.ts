/** Reading typed values out of a located tree. Each answer keeps its place; a wrong type is absent, not a guess. */
import { known, type List, type Scalar } from "../scalar.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from "./node.ts";
import { HOLE } from "./tree.ts";

/** The entry at the end of a path of keys, through maps only. */
export function entryAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlEntry | undefined {
  let entry: YamlEntry | undefined;
  let current = node;
  for (const key of keys) {
    entry = current?.type === "map" ? current.get(key) : undefined;
    if (entry === undefined) return undefined;
    current = entry.value;
  }
  return entry;
}

export function valueAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  return entryAt(node, ...keys)?.value;
}

export function mapAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlMap | undefined {
  const value = valueAt(node, ...keys);
  return value?.type === "map" ? value : undefined;
}

export function seqAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlSeq | undefined {
  const value = valueAt(node, ...keys);
  return value?.type === "seq" ? value : undefined;
}

export function scalarAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlScalar | undefined {
  const value = valueAt(node, ...keys);
  return value?.type === "scalar" ? value : undefined;
}

export function booleanAt(node: YamlNode | undefined, ...keys: readonly string[]): Scalar<boolean> | undefined {
  const scalar = scalarAt(node, ...keys);
  return typeof scalar?.value === "boolean" ? known(scalar, scalar.value) : undefined;
}

export function numberAt(node: YamlNode | undefined, ...keys: readonly string[]): Scalar<number> | undefined {
  const scalar = scalarAt(node, ...keys);
  return typeof scalar?.value === "number" ? known(scalar, scalar.value) : undefined;
}

/** Any scalar but null, as text: `1.20` and `true` stay as they were written. */
export function stringAt(node: YamlNode | undefined, ...keys: readonly string[]): Scalar<string> | undefined {
  const scalar = scalarAt(node, ...keys);
  return scalar === undefined || scalar.value === null ? undefined : known(scalar, scalar.text);
}

export function stringsAt(node: YamlNode | undefined, ...keys: readonly string[]): List<Scalar<string>> | undefined {
  const seq = seqAt(node, ...keys);
  if (seq === undefined) return undefined;
  const items: Scalar<string>[] = [];
  let open = false;
  for (const { value } of seq.items) {
    if (value.type === "scalar") items.push(known(value, value.text));
    else open = true;
  }
  return { source: seq.source, range: seq.range, items, open };
}

/** Do two nodes hold the same values, in whatever order, style and words of YAML? */
export function isEqualYaml(a: YamlNode, b: YamlNode): boolean {
  if (a === b) return true;
  if (a.type === "scalar") return b.type === "scalar" && a.value === b.value && a.text !== HOLE;
  if (a.type === "seq") return b.type === "seq" && isEqualSeq(a, b);
  return b.type === "map" && a.entries.length === b.entries.length && a.entries.every((entry) => isIn(entry, b));
}

function isEqualSeq(a: YamlSeq, b: YamlSeq): boolean {
  return a.items.length === b.items.length && a.items.every((item, index) => isAt(item.value, b.items[index]?.value));
}

function isIn({ key, value }: YamlEntry, map: YamlMap): boolean {
  return isAt(value, map.get(key.text)?.value);
}

function isAt(value: YamlNode, other: YamlNode | undefined): boolean {
  return other !== undefined && isEqualYaml(value, other);
}

/** Each scalar once, however many aliases lead to it. */
export function scalarsIn(top: YamlNode): ReadonlySet<YamlScalar> {
  const scalars = new Set<YamlScalar>();
  const seen = new Set<YamlNode>();
  const pending: YamlNode[] = [top];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.type === "scalar") scalars.add(node);
    else for (const { value } of node.type === "map" ? node.entries : node.items) pending.push(value);
  }
  return scalars;
}
