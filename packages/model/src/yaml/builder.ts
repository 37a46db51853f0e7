/** Makes located trees of what a reader finds. Anchors, merge keys and repeated keys have their effect here. */
import type { Problem } from "../document.ts";
import { type LimitName, type Limits, overLimit } from "../limits.ts";
import type { Located, Range, Source } from "../source.ts";
import type { YamlDuplicate, YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar, YamlSeq } from "./node.ts";
import { resolvePlain, type YamlDialect } from "./resolve.ts";
import { HOLE, holeAt, holeEntry, holeMap, Tree } from "./tree.ts";

/** The text that is read in place of the source's, which may hold more than it shows. */
export interface Guise {
  readonly text: string;
  readonly isOpen: boolean;
}

/** How a document is read. */
export interface Manner {
  readonly dialect: YamlDialect;
  readonly limits: Limits;
  readonly guise: Guise | undefined;
}

/** A map while it is read. */
export class MapDraft {
  /** Is one of its keys written by a template? Then it may have any key. */
  isOpen = false;
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
  readonly #guise: Guise | undefined;
  readonly #anchors = new Map<string, YamlNode>();
  #merged = 0;

  constructor(source: Source, { dialect, limits, guise }: Manner) {
    this.#source = source;
    this.#dialect = dialect;
    this.#limits = limits;
    this.#guise = guise;
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
    if (this.#guise?.isOpen === true) return holeAt({ source: this.#source, range: [at, at] });
    return this.#scalar([at, at], "", null, "plain");
  }

  plain(range: Range, text: string): YamlScalar {
    const disguised = this.#disguised(range);
    if (disguised !== undefined) return this.#scalar(range, disguised, disguised, "plain");
    const value = resolvePlain(text, this.#dialect);
    if (value === null && this.#guise?.isOpen === true) return holeAt({ source: this.#source, range });
    return this.#scalar(range, text, value, "plain");
  }

  /** A text that is no number and no boolean, whatever it looks like. */
  text(range: Range, text: string, style: YamlScalar["style"]): YamlScalar {
    const disguised = this.#disguised(range);
    const content = disguised === undefined ? text : withoutQuotes(disguised, style);
    return this.#scalar(range, content, content, style);
  }

  #scalar(range: Range, text: string, value: YamlScalar["value"], style: YamlScalar["style"]): YamlScalar {
    return { type: "scalar", source: this.#source, range, text, value, style };
  }

  /** Does what is read there stand in for something else? */
  isDisguised({ range }: Located): boolean {
    return this.#disguised(range) !== undefined;
  }

  /** What is written there, where what is read stands in for it. */
  #disguised([start, end]: Range): string | undefined {
    if (this.#guise === undefined) return undefined;
    const written = this.#source.text.slice(start, end);
    return this.#guise.text.slice(start, end) === written ? undefined : written;
  }

  /** Does something stand there that is not shown? In brackets nothing does, unless the brackets show it. */
  #mayHoldMore(range: Range, flow: boolean): boolean {
    return this.#guise?.isOpen === true && (!flow || this.#disguised(range) !== undefined);
  }

  /** Does an action write all of a value, which then may be a map or a list as well? */
  #isFilledIn(node: YamlNode): boolean {
    return node.type === "scalar" && this.isDisguised(node) && /^\{\{.*\}\}$/s.test(node.text);
  }

  /** `flow` of a list in brackets. */
  seq(range: Range, read: readonly YamlItem[], flow: boolean, tag?: string): YamlSeq {
    const items = this.#guise === undefined ? read : this.#withHoles(range, read, flow);
    const seq = { type: "seq", source: this.#source, range, items, flow } as const;
    return tag === undefined ? seq : { ...seq, tag };
  }

  #withHoles(range: Range, read: readonly YamlItem[], flow: boolean): readonly YamlItem[] {
    const items = read.map((item) => (this.#isFilledIn(item.value) ? { value: holeMap(item.value) } : item));
    if (!this.#mayHoldMore(range, flow)) return items;
    const last = read.at(-1);
    const end = last === undefined ? range[0] : endOf(last);
    return [...items, { value: holeMap({ source: this.#source, range: [end, end] }) }];
  }

  map(range: Range, draft: MapDraft, flow: boolean, tag?: string): YamlMap {
    const { own, merges } = draft;
    if (draft.isOpen || this.#mayHoldMore(range, flow)) {
      own.set(HOLE, holeEntry({ source: this.#source, range: [range[1], range[1]] }));
    }
    const entries = merges.length === 0 ? own : this.#merge(draft);
    return new Tree({ source: this.#source, range }, entries, flow, tag);
  }

  add(draft: MapDraft, key: YamlScalar, item: YamlItem): void {
    if (this.isDisguised(key)) draft.isOpen = true;
    else if (key.text === "<<" && key.style === "plain") draft.merges.push(item);
    else this.#addOwn(draft.own, key, item);
  }

  #addOwn(own: Map<string, YamlEntry>, key: YamlScalar, item: YamlItem): void {
    const { value, alias } = item;
    const range: Range = [key.range[0], Math.max(key.range[1], endOf(item))];
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

function withoutQuotes(text: string, style: YamlScalar["style"]): string {
  return style === "single" || style === "double" ? text.slice(1, -1) : text;
}

/** Where an item ends in the text that uses it. */
export function endOf({ alias, value }: YamlItem): number {
  return (alias ?? value).range[1];
}
