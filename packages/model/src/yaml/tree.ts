import type { Located, Range, Source } from "../source.ts";
import type { YamlEntry, YamlMap } from "./node.ts";

export class Tree implements YamlMap {
  readonly type = "map";
  readonly source: Source;
  readonly range: Range;
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
  readonly tag?: string;
  readonly #byKey = new Map<string, YamlEntry>();

  constructor({ source, range }: Located, entries: readonly YamlEntry[], flow: boolean, tag: string | undefined) {
    this.source = source;
    this.range = range;
    this.entries = entries;
    this.flow = flow;
    if (tag !== undefined) this.tag = tag;
    for (const entry of entries) this.#byKey.set(entry.key.text, entry);
  }

  get(key: string): YamlEntry | undefined {
    return this.#byKey.get(key);
  }
}

/** A map made of the given entries: for models that overlay one file's map with another's. */
export function yamlMap(at: Located, entries: readonly YamlEntry[], flow = false): YamlMap {
  return new Tree(at, entries, flow, undefined);
}
