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
import { Builder, endOf, type Manner, MapDraft } from "./builder.ts";
import type { YamlItem, YamlMap, YamlNode, YamlScalar, YamlSeq } from "./node.ts";

/** Reads one document; what is wrong with it is collected by the builder. */
export class Reader {
  readonly builder: Builder;
  readonly #source: Source;
  readonly #limits: Limits;
  #depth = 0;
  #isTooDeep = false;

  constructor(source: Source, manner: Manner) {
    this.builder = new Builder(source, manner);
    this.#source = source;
    this.#limits = manner.limits;
  }

  read(node: Node | null | undefined, at: number): YamlItem {
    if (isAlias(node)) return this.builder.alias(node.source, this.#locate(node, at).range);
    return { value: this.#value(node, at) };
  }

  #value(node: Node | null | undefined, at: number): YamlNode {
    if (isMap(node) && isHole(node)) return this.builder.anchored(node.anchor, this.#hole(node, at));
    if (isMap(node) || isSeq(node)) return this.builder.anchored(node.anchor, this.#collection(node, at));
    if (isScalar(node)) return this.builder.anchored(node.anchor, this.#scalar(node, at));
    return this.builder.empty(at);
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
    return this.builder.empty(start);
  }

  #scalar(node: LibraryScalar, at: number): YamlScalar {
    const text = typeof node.value === "string" ? node.value : "";
    const style = styleOf(node);
    const { range } = this.#locate(node, at);
    const isString = style !== "plain" || node.tag === "tag:yaml.org,2002:str";
    const scalar = isString ? this.builder.text(range, text, style) : this.builder.plain(range, text);
    const tag = tagOf(node);
    return tag === undefined ? scalar : { ...scalar, tag };
  }

  #hole(node: LibraryMap, at: number): YamlScalar {
    const located = this.#locate(node, at);
    const text = textOf(located);
    return { type: "scalar", ...located, text, value: text, style: "plain" };
  }

  #seq(node: LibrarySeq, at: number): YamlSeq {
    const items: YamlItem[] = [];
    const [start, closed] = this.#locate(node, at).range;
    let position = start;
    for (const item of node.items) {
      const read = this.read(asNode(item), position);
      position = endOf(read);
      items.push(read);
    }
    const flow = node.flow === true;
    return this.builder.seq([start, flow ? closed : position], items, flow, tagOf(node));
  }

  #map(node: LibraryMap, at: number): YamlMap {
    const draft = new MapDraft();
    const [start, closed] = this.#locate(node, at).range;
    const flow = node.flow === true;
    let end = flow ? closed : start;
    for (const pair of node.items) {
      const { key, item, isNamed } = this.#pair(pair, start);
      end = Math.max(end, key.range[1], endOf(item));
      if (isNamed || this.builder.isDisguised(key)) this.builder.add(draft, key, item);
    }
    // The library's range of a block map runs into the comments behind it.
    return this.builder.map([start, end], draft, flow, tagOf(node));
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
    return this.builder.empty(key.range[0]);
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
function tagOf({ tag }: Node): string | undefined {
  return tag?.startsWith("!") === true ? tag : undefined;
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
