import type { Located, Range, Source } from "../source.ts";
import type { YamlEntry, YamlMap, YamlScalar } from "./node.ts";

/** What stands for a value that somebody else fills in; as a key, for any that the map may have besides. */
export const HOLE = "{{ }}";

export function holeAt({ source, range }: Located): YamlScalar {
  return { type: "scalar", source, range, text: HOLE, value: HOLE, style: "plain" };
}

/** Whatever else a map may hold. It is not written anywhere, as if it came from elsewhere. */
export function holeEntry(at: Located): YamlEntry {
  const hole = holeAt(at);
  return { source: at.source, range: at.range, key: hole, value: hole, merged: at };
}

export class Tree implements YamlMap {
  readonly type = "map";
  readonly source: Source;
  readonly range: Range;
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
  readonly tag?: string;
  readonly #byKey: ReadonlyMap<string, YamlEntry>;

  constructor({ source, range }: Located, byKey: ReadonlyMap<string, YamlEntry>, flow: boolean, tag?: string) {
    this.source = source;
    this.range = range;
    this.entries = [...byKey.values()];
    this.flow = flow;
    if (tag !== undefined) this.tag = tag;
    this.#byKey = byKey;
  }

  get(key: string): YamlEntry | undefined {
    return this.#byKey.get(key) ?? this.#byKey.get(HOLE);
  }
}

/** A map of which nothing is known, such as the items that a list may have besides. */
export function holeMap(at: Located): YamlMap {
  return yamlMap(at, [holeEntry(at)], true);
}

/** A map made of the given entries: for models that overlay one file's map with another's. */
export function yamlMap(at: Located, entries: readonly YamlEntry[], flow = false): YamlMap {
  return new Tree(at, new Map(entries.map((entry) => [entry.key.text, entry])), flow);
}
