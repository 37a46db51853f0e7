/** The `yaml` package's nodes → ours. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type YAMLMap as LibraryMap,
  type Scalar as LibraryScalar,
  type YAMLSeq as LibrarySeq,
  type Node,
  type Pair,
} from "yaml";
import { type Limits, overLimit } from "../limits.ts";
import { type Located, type Source, textOf } from "../source.ts";
import { Builder, MapDraft } from "./builder.ts";
import type { YamlItem, YamlMap, YamlNode, YamlScalar, YamlSeq } from "./node.ts";
import { resolvePlain, type YamlDialect } from "./resolve.ts";
import { HOLE, holeAt, holeEntry, holeMap } from "./tree.ts";

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

/** Reads one document; what is wrong with it is collected by the builder. */
export class Reader {
  readonly builder: Builder;
  readonly #source: Source;
  readonly #dialect: YamlDialect;
  readonly #guise: Guise | undefined;
  readonly #limits: Limits;
  #depth = 0;
  #isTooDeep = false;

  constructor(source: Source, { dialect, limits, guise }: Manner) {
    this.builder = new Builder(source, dialect, limits);
    this.#source = source;
    this.#dialect = dialect;
    this.#limits = limits;
    this.#guise = guise;
  }

  read(node: Node | null | undefined, at: number): YamlItem {
    if (isAlias(node)) return this.builder.alias(node.source, this.#locate(node, at).range);
    return { value: this.#value(node, at) };
  }

  #value(node: Node | null | undefined, at: number): YamlNode {
    if (isMap(node) && isHole(node)) return this.builder.anchored(node.anchor, this.#hole(node, at));
    if (isMap(node) || isSeq(node)) return this.builder.anchored(node.anchor, this.#collection(node, at));
    if (isScalar(node)) return this.builder.anchored(node.anchor, this.#scalar(node, at));
    return this.#empty(at);
  }

  #collection(node: LibraryMap | LibrarySeq, at: number): YamlNode {
    if (this.#depth >= this.#limits.depth) return this.#tooDeep(node, at);
    this.#depth++;
    const value = isMap(node) ? this.#map(node, at) : this.#seq(node, at);
    this.#depth--;
    return value;
  }

  /** One problem tells it for the whole document. */
  #tooDeep(node: LibraryMap | LibrarySeq, at: number): YamlScalar {
    const [start] = this.#locate(node, at).range;
    if (!this.#isTooDeep) {
      this.#isTooDeep = true;
      const message = overLimit(`The document has more than ${this.#depth} levels of nesting`, "depth", this.#limits);
      this.builder.problem({ source: this.#source, range: [start, start + 1] }, message, "depth");
    }
    return this.#empty(start);
  }

  #empty(at: number): YamlScalar {
    if (this.#guise?.isOpen === true) return holeAt({ source: this.#source, range: [at, at] });
    return this.builder.empty(at);
  }

  #scalar(node: LibraryScalar, at: number): YamlScalar {
    const text = typeof node.value === "string" ? node.value : "";
    const style = styleOf(node);
    const isString = style !== "plain" || node.tag === "tag:yaml.org,2002:str";
    const value = isString ? text : resolvePlain(text, this.#dialect);
    const located = this.#locate(node, at);
    if (this.#guise !== undefined) {
      if (this.#isDisguised(located)) {
        const raw = withoutQuotes(textOf(located), style);
        return { type: "scalar", ...located, text: raw, value: raw, style };
      }
      if (value === null && this.#guise.isOpen) return holeAt(located);
    }
    return { type: "scalar", ...located, text, value, style, ...tagged(node) };
  }

  /** Does what is read there stand in for something else? */
  #isDisguised({ range: [start, end] }: Located): boolean {
    const guise = this.#guise?.text;
    return guise !== undefined && guise.slice(start, end) !== this.#source.text.slice(start, end);
  }

  /** Does something stand there that is not shown? In brackets nothing does, unless the brackets show it. */
  #mayHoldMore({ flow }: LibraryMap | LibrarySeq, at: Located): boolean {
    return this.#guise?.isOpen === true && (flow !== true || this.#isDisguised(at));
  }

  /** Does an action write all of a value, which then may be a map or a list as well? */
  #isFilledIn(node: YamlNode): boolean {
    return this.#isDisguised(node) && node.type === "scalar" && /^\{\{.*\}\}$/s.test(node.text);
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
      items.push(this.#isFilledIn(read.value) ? { value: holeMap(read.value) } : read);
    }
    const flow = node.flow === true;
    if (this.#mayHoldMore(node, located))
      items.push({ value: holeMap({ source: this.#source, range: [position, position] }) });
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
    const draft = new MapDraft();
    const [start, closed] = located.range;
    let end = node.flow === true ? closed : start;
    let isOpen = this.#mayHoldMore(node, located);
    for (const pair of node.items) {
      const { key, item, isNamed } = this.#pair(pair, start);
      end = Math.max(end, key.range[1], (item.alias ?? item.value).range[1]);
      if (this.#isDisguised(key)) isOpen = true;
      else if (isNamed) this.builder.add(draft, key, item);
    }
    if (isOpen) draft.own.set(HOLE, holeEntry({ source: this.#source, range: [end, end] }));
    // The library's range of a block map runs into the comments behind it.
    return this.builder.map([start, end], draft, node.flow === true, tagged(node).tag);
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
    this.builder.problem(key, "A map or a list can't be a key here.");
    return this.#empty(key.range[0]);
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

function withoutQuotes(text: string, style: YamlScalar["style"]): string {
  return style === "single" || style === "double" ? text.slice(1, -1) : text;
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
