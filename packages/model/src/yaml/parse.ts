/** Text → located trees, with the `yaml` package doing the reading. */
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document as LibraryDocument,
  type YAMLMap as LibraryMap,
  type Scalar as LibraryScalar,
  type YAMLSeq as LibrarySeq,
  type Node,
  type Pair,
  Parser,
  type YAMLError,
} from "yaml";
import { type Located, type Range, type Source, textOf } from "../source.ts";
import type {
  YamlDocument,
  YamlDuplicate,
  YamlEntry,
  YamlItem,
  YamlMap,
  YamlNode,
  YamlScalar,
  YamlSeq,
} from "./node.ts";
import { resolvePlain, type YamlDialect } from "./resolve.ts";
import { documentRanges } from "./stream.ts";

/** Entries that merge keys may bring into one document: far above any honest file, far below a bomb. */
const MERGED_ENTRIES_LIMIT = 200_000;

/** The library recurses: some thousand levels exhaust the stack, which it reports as an error or throws. */
const TOO_DEEP = "The document is nested too deeply (limit depth).";

class Tree implements YamlMap {
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

/** Turns the library's nodes of one document into ours. */
class Reader {
  readonly problems: (Located & { message: string })[] = [];
  readonly duplicates: YamlDuplicate[] = [];
  readonly #source: Source;
  readonly #dialect: YamlDialect;
  readonly #anchors = new Map<string, YamlNode>();
  #merged = 0;

  constructor(source: Source, dialect: YamlDialect) {
    this.#source = source;
    this.#dialect = dialect;
  }

  read(node: Node | null | undefined, at: number): YamlItem {
    if (isAlias(node)) {
      const alias = this.#locate(node, at);
      const target = this.#anchors.get(node.source);
      if (target !== undefined) return { value: target, alias };
      this.problem(alias, `The alias *${node.source} names no anchor before it.`);
      return { value: this.#empty(alias.range[0]) };
    }
    const value = this.#value(node, at);
    return { value };
  }

  problem(at: Located, message: string): void {
    this.problems.push({ source: at.source, range: at.range, message });
  }

  #value(node: Node | null | undefined, at: number): YamlNode {
    if (isMap(node)) return this.#anchored(node.anchor, isHole(node) ? this.#hole(node, at) : this.#map(node, at));
    if (isSeq(node)) return this.#anchored(node.anchor, this.#seq(node, at));
    if (isScalar(node)) return this.#anchored(node.anchor, this.#scalar(node, at));
    return this.#empty(at);
  }

  #anchored(anchor: string | undefined, value: YamlNode): YamlNode {
    if (anchor !== undefined) this.#anchors.set(anchor, value);
    return value;
  }

  #empty(at: number): YamlScalar {
    return { type: "scalar", source: this.#source, range: [at, at], text: "", value: null, style: "plain" };
  }

  #scalar(node: LibraryScalar, at: number): YamlScalar {
    const text = typeof node.value === "string" ? node.value : "";
    const style = styleOf(node);
    const isString = style !== "plain" || node.tag === "tag:yaml.org,2002:str";
    const value = isString ? text : resolvePlain(text, this.#dialect);
    return { type: "scalar", ...this.#locate(node, at), text, value, style, ...tagged(node) };
  }

  #hole(node: LibraryMap, at: number): YamlScalar {
    const located = this.#locate(node, at);
    const text = textOf(located);
    return { type: "scalar", ...located, text, value: text, style: "plain" };
  }

  #seq(node: LibrarySeq, at: number): YamlSeq {
    const items: YamlItem[] = [];
    const located = this.#locate(node, at);
    let position = located.range[0];
    for (const item of node.items) {
      const read = this.read(asNode(item), position);
      position = (read.alias ?? read.value).range[1];
      items.push(read);
    }
    const flow = node.flow === true;
    return {
      type: "seq",
      source: this.#source,
      range: flow ? located.range : [located.range[0], position],
      items,
      flow,
      ...tagged(node),
    };
  }

  #map(node: LibraryMap, at: number): YamlMap {
    const located = this.#locate(node, at);
    const own = new Map<string, YamlEntry>();
    const merges: YamlItem[] = [];
    const [start, closed] = located.range;
    let end = node.flow === true ? closed : start;
    for (const pair of node.items) {
      const { key, item, isNamed } = this.#pair(pair, start);
      end = Math.max(end, key.range[1], (item.alias ?? item.value).range[1]);
      if (key.text === "<<" && key.style === "plain") merges.push(item);
      else if (isNamed) this.#addOwn(own, key, item);
    }
    // The library's range of a block map runs into the comments behind it.
    const entries = this.#merge(own, merges);
    const whole: Located = { source: this.#source, range: [start, end] };
    return new Tree(whole, entries, node.flow === true, tagged(node).tag);
  }

  #addOwn(own: Map<string, YamlEntry>, key: YamlScalar, item: YamlItem): void {
    const first = own.get(key.text);
    const range: Range = [key.range[0], Math.max(key.range[1], (item.alias ?? item.value).range[1])];
    const entry = { key, ...item, source: this.#source, range };
    if (first === undefined) {
      own.set(key.text, entry);
      return;
    }
    this.duplicates.push({ source: key.source, range: key.range, key: key.text, first: first.key });
    own.delete(key.text);
    own.set(key.text, { ...entry, hides: first.key });
  }

  #pair(pair: Pair, at: number): { key: YamlScalar; item: YamlItem; isNamed: boolean } {
    const node = asNode(pair.key);
    const { value: key, alias } = this.read(node, at);
    const isNamed = key.type === "scalar" && !isMap(node);
    const scalar = isNamed ? key : this.#notAScalar(key);
    const name = alias === undefined ? scalar : { ...scalar, range: alias.range };
    return { key: name, item: this.read(asNode(pair.value), name.range[1]), isNamed };
  }

  #notAScalar(key: YamlNode): YamlScalar {
    this.problem(key, "A map or a list can't be a key here.");
    return this.#empty(key.range[0]);
  }

  #merge(own: ReadonlyMap<string, YamlEntry>, merges: readonly YamlItem[]): readonly YamlEntry[] {
    if (merges.length === 0) return [...own.values()];
    const effective = new Map(own);
    for (const [through, map] of this.#mergedMaps(merges)) {
      for (const entry of map.entries) {
        const present = effective.get(entry.key.text);
        if (present === undefined) effective.set(entry.key.text, { ...entry, merged: through });
        else if (present.hides === undefined) effective.set(entry.key.text, { ...present, hides: entry.key });
      }
    }
    return [...effective.values()];
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
        if (this.#merged > MERGED_ENTRIES_LIMIT) {
          this.problem(
            through,
            `More than ${MERGED_ENTRIES_LIMIT} entries come from merge keys (limit mergedEntries).`,
          );
          return;
        }
        yield [through, value];
      }
    }
  }

  #locate(node: { range?: readonly [number, number, number] | null | undefined }, at: number): Located {
    const [start, end] = node.range ?? [at, at];
    if (start === end) return this.#behindIndicator(start);
    return { source: this.#source, range: [start, trimEnd(this.#source.text, start, end)] };
  }

  /** An empty value stands right behind its colon or dash, however much white space follows. */
  #behindIndicator(at: number): Located {
    let start = at;
    while (start > 0 && /[ \t]/.test(this.#source.text.charAt(start - 1))) start--;
    return { source: this.#source, range: [start, start] };
  }
}

/** `{{ name }}` where a template leaves a hole for a value; to YAML it is a map whose only key is a map. */
function isHole(node: LibraryMap): boolean {
  const [pair, ...others] = node.items;
  if (node.flow !== true || pair === undefined || others.length > 0 || asNode(pair.value) !== null) return false;
  const key = asNode(pair.key);
  return isMap(key) && key.flow === true && key.range?.[0] === (node.range?.[0] ?? 0) + 1;
}

/** Tags of YAML itself have their effect on values; others are for the application to understand. */
function tagged({ tag }: Node): { readonly tag?: string } {
  return tag?.startsWith("!") === true ? { tag } : {};
}

/** A block collection's range runs into the white space behind it. */
function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return last;
}

function styleOf(node: LibraryScalar): YamlScalar["style"] {
  switch (node.type) {
    case "QUOTE_SINGLE":
      return "single";
    case "QUOTE_DOUBLE":
      return "double";
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return "block";
    default:
      return "plain";
  }
}

// The library types keys, values and items as `unknown`; after composing they are nodes or null.
function asNode(value: unknown): Node | null {
  return value as Node | null;
}

/** The library's message without the position and code frame that it appends. */
function messageOf(error: YAMLError): string {
  if (error.message.startsWith("Maximum call stack")) return TOO_DEEP;
  const first = (error.message.split("\n")[0] ?? error.message).replace(/ at line \d+, column \d+:?$/, "");
  return `${first.replace(/[.:]$/, "")}.`;
}

function readDocument(source: Source, document: LibraryDocument.Parsed, dialect: YamlDialect): YamlDocument {
  const reader = new Reader(source, dialect);
  const seen = new Set<string>();
  for (const error of document.errors) {
    const [start, end] = error.pos;
    // Where a document has ended too early, each of the tokens that follow is an error of its own.
    const isAftermath = seen.size > 0 && error.message.includes("token in YAML stream");
    if (isAftermath || seen.has(error.message)) continue;
    seen.add(error.message);
    const last = source.text.length;
    reader.problem({ source, range: [Math.min(start, last), Math.min(Math.max(end, start), last)] }, messageOf(error));
  }
  const [start, , end] = document.range;
  const contents = document.contents;
  const root = contents === null ? undefined : reader.read(contents, start).value;
  const isEmpty = root?.type === "scalar" && root.value === null && root.text === "";
  return {
    range: [start, end],
    root: isEmpty ? undefined : root,
    problems: reader.problems,
    duplicates: reader.duplicates,
  };
}

/** Reads every document of a stream. Never throws: a document that can't be read has problems. */
export function parseYaml(source: Source, dialect: YamlDialect): readonly YamlDocument[] {
  const documents: YamlDocument[] = [];
  for (const range of documentRanges(source.text)) {
    try {
      for (const document of compose(source.text, range)) documents.push(readDocument(source, document, dialect));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const problem = { source, range: [range[0], range[0]] as Range, message: TOO_DEEP };
      documents.push({ range, root: undefined, problems: [problem], duplicates: [] });
    }
  }
  return documents;
}

function compose(text: string, [start, end]: Range): Iterable<LibraryDocument.Parsed> {
  const parser = new Parser();
  parser.offset = start;
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, merge: false, strict: true });
  return composer.compose(parser.parse(text.slice(start, end)), true, end);
}
