/** Makes located trees of what a reader finds. Anchors, merge keys and repeated keys have their effect here. */
import type { Problem } from "../document.ts";
import { type LimitName, type Limits, overLimit } from "../limits.ts";
import type { Located, Range, Source } from "../source.ts";
import type { YamlDuplicate, YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar, YamlSeq } from "./node.ts";
import { resolvePlain, type YamlDialect } from "./resolve.ts";
import { Tree } from "./tree.ts";

/** A map while it is read. */
export class MapDraft {
  /** Its own entries. */
  readonly own = new Map<string, YamlEntry>();
  /** What its merge keys name. */
  readonly merges: YamlItem[] = [];
}

export class Builder {
  readonly problems: Problem[] = [];
  readonly duplicates: YamlDuplicate[] = [];
  readonly #source: Source;
  readonly #dialect: YamlDialect;
  readonly #limits: Limits;
  readonly #anchors = new Map<string, YamlNode>();
  #merged = 0;

  constructor(source: Source, dialect: YamlDialect, limits: Limits) {
    this.#source = source;
    this.#dialect = dialect;
    this.#limits = limits;
  }

  problem({ source, range }: Located, message: string, limit?: LimitName): void {
    this.problems.push({ source, range, message, ...(limit === undefined ? {} : { limit }) });
  }

  anchored(anchor: string | undefined, value: YamlNode): YamlNode {
    if (anchor !== undefined) this.#anchors.set(anchor, value);
    return value;
  }

  /** What `*name`, which stands at `range`, leads to. */
  alias(name: string, range: Range): YamlItem {
    const alias = { source: this.#source, range };
    const target = this.#anchors.get(name);
    if (target !== undefined) return { value: target, alias };
    this.problem(alias, `The alias *${name} names no anchor before it.`);
    return { value: this.empty(range[0]) };
  }

  empty(at: number): YamlScalar {
    return { type: "scalar", source: this.#source, range: [at, at], text: "", value: null, style: "plain" };
  }

  plain(range: Range, text: string): YamlScalar {
    const value = resolvePlain(text, this.#dialect);
    return { type: "scalar", source: this.#source, range, text, value, style: "plain" };
  }

  text(range: Range, text: string, style: YamlScalar["style"]): YamlScalar {
    return { type: "scalar", source: this.#source, range, text, value: text, style };
  }

  seq(range: Range, items: readonly YamlItem[], flow: boolean): YamlSeq {
    return { type: "seq", source: this.#source, range, items, flow };
  }

  map(range: Range, draft: MapDraft, flow: boolean, tag?: string): YamlMap {
    const entries = draft.merges.length === 0 ? draft.own : this.#merge(draft);
    return new Tree({ source: this.#source, range }, entries, flow, tag);
  }

  add(draft: MapDraft, key: YamlScalar, item: YamlItem): void {
    if (key.text === "<<" && key.style === "plain") draft.merges.push(item);
    else this.#addOwn(draft.own, key, item);
  }

  #addOwn(own: Map<string, YamlEntry>, key: YamlScalar, { value, alias }: YamlItem): void {
    const range: Range = [key.range[0], Math.max(key.range[1], (alias ?? value).range[1])];
    const source = this.#source;
    const entry = alias === undefined ? { key, value, source, range } : { key, value, alias, source, range };
    const first = own.get(key.text);
    if (first === undefined) {
      own.set(key.text, entry);
      return;
    }
    this.duplicates.push({ source: key.source, range: key.range, key: key.text, first: first.key });
    own.delete(key.text);
    own.set(key.text, { ...entry, hides: first.key });
  }

  #merge({ own, merges }: MapDraft): ReadonlyMap<string, YamlEntry> {
    const effective = new Map(own);
    for (const [through, map] of this.#mergedMaps(merges)) {
      for (const entry of map.entries) {
        const present = effective.get(entry.key.text);
        if (present === undefined) effective.set(entry.key.text, { ...entry, merged: through });
        else if (present.hides === undefined) effective.set(entry.key.text, { ...present, hides: entry.key });
      }
    }
    return effective;
  }

  *#mergedMaps(merges: readonly YamlItem[]): Generator<[through: Located, map: YamlMap]> {
    for (const merge of merges) {
      const items = merge.value.type === "seq" ? merge.value.items : [merge];
      for (const { value, alias } of items) {
        const through = alias ?? merge.alias ?? value;
        if (value.type !== "map") {
          this.problem(through, "A merge key (<<) takes a map or a list of maps.");
          continue;
        }
        this.#merged += value.entries.length;
        if (this.#merged > this.#limits.mergedEntries) {
          const message = `Merge keys bring ${this.#merged} entries into the document`;
          this.problem(through, overLimit(message, "mergedEntries", this.#limits), "mergedEntries");
          return;
        }
        yield [through, value];
      }
    }
  }
}
