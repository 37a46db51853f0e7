/** Maps in braces and lists in brackets, over one or several lines. */

import { type Builder, MapDraft } from "../builder.ts";
import type { YamlItem, YamlMap, YamlNode, YamlScalar, YamlSeq } from "../node.ts";
import type { Cursor } from "./cursor.ts";
import { quoted } from "./scalar.ts";

const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s,[\]{}])/y;
const PLAIN = /(?:[^\s:#,[\]{}]+|:(?=[^\s,[\]{}])|#| +(?=[^\s:#,[\]{}]))+/y;
const ALIAS = /\*([^\s,[\]{}]+)/y;
const COLON = / *:(?=[ \n])/y;
/** Behind a quoted key the value may follow at once. */
const CLOSE_COLON = / *:/y;
/** Also comments: a number sign behind a blank. */
const BLANKS = /(?:[ \n]+(?:#[^\n]*(?=\n))?)*/y;

export class FlowReader {
  readonly #cursor: Cursor;
  readonly #builder: Builder;
  #depth = 0;
  #mostDepth = 0;
  /** Lines of the collection stand deeper than this. */
  #column = 0;

  constructor(cursor: Cursor, builder: Builder) {
    this.#cursor = cursor;
    this.#builder = builder;
  }

  /** The collection that opens here, as a value in a map or list of that column; absent beyond so many levels. */
  collection(column: number, mostDepth: number): YamlNode | undefined {
    this.#depth = 0;
    this.#mostDepth = mostDepth;
    this.#column = column;
    return this.#collection();
  }

  #collection(): YamlMap | YamlSeq | undefined {
    if (this.#depth >= this.#mostDepth) return undefined;
    this.#depth++;
    const node = this.#cursor.char === "{" ? this.#map() : this.#seq();
    this.#depth--;
    return node;
  }

  #item(): YamlItem | undefined {
    const { char } = this.#cursor;
    if (char === "*") return aliasAt(this.#cursor, this.#builder);
    const value = char === "{" || char === "[" ? this.#collection() : this.#scalar();
    return value === undefined ? undefined : { value };
  }

  #seq(): YamlSeq | undefined {
    const start = this.#cursor.at++;
    const items: YamlItem[] = [];
    if (!this.#skip("]")) return undefined;
    while (this.#cursor.char !== "]") {
      const item = this.#item();
      if (item === undefined || !this.#next("]")) return undefined;
      items.push(item);
    }
    this.#cursor.at++;
    return this.#builder.seq([start, this.#cursor.at], items, true);
  }

  #map(): YamlMap | undefined {
    const start = this.#cursor.at++;
    const draft = new MapDraft();
    if (!this.#skip("}")) return undefined;
    while (this.#cursor.char !== "}") {
      const key = this.#scalar();
      if (key === undefined || !this.#cursor.over(key.style === "plain" ? COLON : CLOSE_COLON)) return undefined;
      const item = this.#skip("}") ? this.#item() : undefined;
      if (item === undefined || !this.#next("}")) return undefined;
      this.#builder.add(draft, key, item);
    }
    this.#cursor.at++;
    return this.#builder.map([start, this.#cursor.at], draft, true);
  }

  #scalar(): YamlScalar | undefined {
    const { char, at, text } = this.#cursor;
    if (char === '"' || char === "'") return quoted(this.#cursor, this.#column, this.#builder);
    if (!this.#cursor.isAt(PLAIN_START) || !this.#cursor.over(PLAIN)) return undefined;
    return this.#builder.plain([at, this.#cursor.at], text.slice(at, this.#cursor.at));
  }

  /** To the next item or the closing bracket. */
  #next(close: string): boolean {
    if (!this.#skip(close)) return false;
    const { char } = this.#cursor;
    if (char === close) return true;
    if (char !== ",") return false;
    this.#cursor.at++;
    return this.#skip(close);
  }

  /** Over blanks and line breaks. A line must stand deep enough; only the last bracket may stand where its parent does. */
  #skip(close: string): boolean {
    const start = this.#cursor.at;
    this.#cursor.over(BLANKS);
    const blanks = this.#cursor.text.slice(start, this.#cursor.at);
    const lineBreak = blanks.lastIndexOf("\n");
    if (lineBreak === -1) return true;
    const column = blanks.length - lineBreak - 1;
    const isLast = this.#depth === 1 && this.#cursor.char === close;
    return column > this.#column || (isLast && column === this.#column);
  }
}

/** What the `*name` here leads to. */
export function aliasAt(cursor: Cursor, builder: Builder): YamlItem | undefined {
  const { at } = cursor;
  const name = cursor.take(ALIAS);
  return name === undefined ? undefined : builder.alias(name, [at, cursor.at]);
}
