/**
 * Reads the YAML that most files are written in, at a fraction of the library's cost: block maps and lists indented by
 * spaces, values in any style, comments, anchors and aliases. Of any other text, and of any that is wrong, it makes
 * nothing at all: then the library reads it and says what is the matter.
 */
import type { Range, Source } from "../../source.ts";
import { Builder, endOf, type Manner, MapDraft } from "../builder.ts";
import type { YamlDocument, YamlItem, YamlNode, YamlScalar } from "../node.ts";
import { Cursor } from "./cursor.ts";
import { aliasAt, FlowReader } from "./flow.ts";
import { blockScalar, quoted, unfolded } from "./scalar.ts";

// Each expression either fails at once or has read its part in one go: none tries a character twice.

/** Blank lines and comments, and what the next line is indented by. */
const GAP = /(?: *(?:#[^\n]*)?(?:\n|$))* */y;
/** The rest of a line behind a value, then the gap. */
const REST = /(?: +#[^\n]*| *)(?:\n|$)(?: *(?:#[^\n]*)?(?:\n|$))* */y;
const BLANKS = / */y;
const SEPARATOR = /---(?: +#[^\n]*| *)\n/y;
/** A key and its colon. YAML allows 1024 characters. */
const KEY =
  /("[^"\\\n]{0,999}"|'[^'\n]{0,999}'|[^\s\-?:,[\]{}#&*!|>'"%@`](?:[^\s:#]|:(?=\S)|#| +(?=[^\s:#])){0,999}) *:(?=[ \n]|$)/y;
/** One line of a plain text: no colon before a blank, no number sign behind one. */
const PLAIN = /(?:[^\s:#]+|:(?=\S)|#| +(?=[^\s#]))+/y;
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=\S)/y;
const DASH = /-(?=[ \n]|$)/y;
const ANCHOR = /&([^\s,[\]{}]+)(?=[ \n]|$)/y;
/** What a value starts with that may have a line of its own and is neither map nor list in block style. */
const INLINE = /["'{[]/y;

/** The library recurses, and so does this: what is deeper is left to it. */
const DEEPEST = 100;

/** Absent where the library has to read the document. */
export function readQuickly(source: Source, range: Range, manner: Manner): YamlDocument | undefined {
  return new QuickReader(source, range, manner).document();
}

class QuickReader {
  readonly #cursor: Cursor;
  readonly #range: Range;
  readonly #builder: Builder;
  readonly #flow: FlowReader;
  readonly #mostDepth: number;
  #depth = 0;
  /** How far the line is indented on which the cursor stands, when it is at the line's first character. */
  #column = 0;

  constructor(source: Source, range: Range, manner: Manner) {
    this.#cursor = new Cursor(manner.guise?.text ?? source.text, range[0]);
    this.#range = range;
    this.#builder = new Builder(source, manner);
    this.#flow = new FlowReader(this.#cursor, this.#builder);
    this.#mostDepth = Math.min(manner.limits.depth, DEEPEST);
  }

  document(): YamlDocument | undefined {
    this.#toNextLine(GAP);
    const start = this.#cursor.at - this.#column;
    if (this.#column === 0 && this.#cursor.over(SEPARATOR)) this.#toNextLine(GAP);
    const root = this.#isAtEnd() ? undefined : this.#root();
    if (root === undefined || !this.#isAtEnd()) return undefined;
    const { problems, duplicates } = this.#builder;
    return { range: [start, this.#range[1]], root, problems, duplicates };
  }

  #root(): YamlNode | undefined {
    const { char } = this.#cursor;
    return char === "{" || char === "[" ? this.#inline(-1)?.value : this.#block(this.#column);
  }

  #isAtEnd(): boolean {
    return this.#cursor.at >= this.#range[1];
  }

  /** To the first character of the next line that has content. */
  #toNextLine(gap: RegExp): boolean {
    if (!this.#cursor.over(gap)) return false;
    const { at, text } = this.#cursor;
    this.#column = at - text.lastIndexOf("\n", at - 1) - 1;
    return true;
  }

  /** The map or list whose first character is here, in that column. */
  #block(column: number): YamlNode | undefined {
    if (this.#depth >= this.#mostDepth) return undefined;
    this.#depth++;
    const node = this.#cursor.isAt(DASH) ? this.#seq(column) : this.#map(column);
    this.#depth--;
    // What is indented deeper, and was not read, belongs to nothing.
    return this.#column > column && !this.#isAtEnd() ? undefined : node;
  }

  #map(column: number): YamlNode | undefined {
    const draft = new MapDraft();
    const start = this.#cursor.at;
    let end = start;
    do {
      const key = this.#key();
      const item = key === undefined ? undefined : this.#value(column, column);
      if (key === undefined || item === undefined) return undefined;
      this.#builder.add(draft, key, item);
      end = endOf(item);
    } while (!this.#isAtEnd() && this.#column === column);
    return this.#builder.map([start, end], draft, false);
  }

  #seq(column: number): YamlNode | undefined {
    const items: YamlItem[] = [];
    const start = this.#cursor.at;
    let end = start;
    do {
      if (!this.#cursor.over(DASH)) break;
      const item = this.#item(column);
      if (item === undefined) return undefined;
      items.push(item);
      end = endOf(item);
    } while (!this.#isAtEnd() && this.#column === column);
    return this.#builder.seq([start, end], items, false);
  }

  #key(): YamlScalar | undefined {
    const start = this.#cursor.at;
    const text = this.#cursor.take(KEY);
    if (text === undefined) return undefined;
    const range: Range = [start, start + text.length];
    if (text.startsWith('"')) return this.#builder.text(range, text.slice(1, -1), "double");
    if (text.startsWith("'")) return this.#builder.text(range, text.slice(1, -1), "single");
    return this.#builder.plain(range, text);
  }

  /** What stands behind the dash of a list in that column. */
  #item(column: number): YamlItem | undefined {
    const dash = this.#cursor.at;
    this.#cursor.over(BLANKS);
    if (this.#cursor.isAt(KEY) || this.#cursor.isAt(DASH))
      return asItem(this.#block(column + this.#cursor.at - dash + 1));
    this.#cursor.at = dash;
    return this.#value(column, column + 1);
  }

  /**
   * What stands behind a colon or a dash.
   * @param column of the map or list that it is a part of.
   * @param least the column that a list on the following lines has at least: a map's may stand below its keys.
   */
  #value(column: number, least: number): YamlItem | undefined {
    const behind = this.#cursor.at;
    if (this.#toNextLine(REST)) {
      return this.#hasBelow(column, least) ? this.#below(column) : { value: this.#builder.empty(behind) };
    }
    this.#cursor.over(BLANKS);
    const anchor = this.#cursor.take(ANCHOR);
    return anchor === undefined ? this.#inline(column) : this.#anchored(anchor, column, least);
  }

  #anchored(anchor: string, column: number, least: number): YamlItem | undefined {
    const item = this.#named(column, least);
    if (item !== undefined) this.#builder.anchored(anchor, item.value);
    return item;
  }

  /** An alias can't be named, and before a key the name is the key's. */
  #named(column: number, least: number): YamlItem | undefined {
    if (this.#toNextLine(REST)) return this.#hasBelow(column, least) ? this.#below(column) : undefined;
    this.#cursor.over(BLANKS);
    const isOther = this.#cursor.char === "*" || this.#cursor.isAt(KEY) || this.#cursor.isAt(DASH);
    return isOther ? undefined : this.#inline(column);
  }

  /** Does the value stand on the following lines? */
  #hasBelow(column: number, least: number): boolean {
    if (this.#isAtEnd()) return false;
    return this.#column > column || (this.#column >= least && this.#cursor.isAt(DASH));
  }

  #below(column: number): YamlItem | undefined {
    const isInline = this.#cursor.isAt(INLINE) && !this.#cursor.isAt(KEY);
    return isInline ? this.#inline(column) : asItem(this.#block(this.#column));
  }

  /** A value that starts on this line, and the way to the next line with content. */
  #inline(column: number): YamlItem | undefined {
    switch (this.#cursor.char) {
      case "|":
      case ">":
        return this.#ended(blockScalar(this.#cursor, column, this.#builder), GAP);
      case '"':
      case "'":
        return this.#ended(quoted(this.#cursor, column, this.#builder), REST);
      case "{":
      case "[":
        return this.#ended(this.#flow.collection(column, this.#mostDepth - this.#depth), REST);
      case "*":
        return this.#alias();
      default:
        return this.#plain(column);
    }
  }

  #ended(value: YamlNode | undefined, gap: RegExp): YamlItem | undefined {
    const isRead = value !== undefined && this.#cursor.at <= this.#range[1] && this.#toNextLine(gap);
    return isRead ? { value } : undefined;
  }

  #alias(): YamlItem | undefined {
    const item = aliasAt(this.#cursor, this.#builder);
    return item !== undefined && this.#toNextLine(REST) ? item : undefined;
  }

  #plain(column: number): YamlItem | undefined {
    const { at: start, text } = this.#cursor;
    if (!this.#cursor.isAt(PLAIN_START) || !this.#cursor.over(PLAIN)) return undefined;
    let end = this.#cursor.at;
    if (!this.#toNextLine(REST)) return undefined;
    let isFolded = false;
    while (this.#column > column && !this.#isAtEnd()) {
      // Behind a comment no text goes on.
      if (/[ \n]#/.test(text.slice(end, this.#cursor.at)) || !this.#cursor.over(PLAIN)) return undefined;
      end = this.#cursor.at;
      isFolded = true;
      if (!this.#toNextLine(REST)) return undefined;
    }
    const source = text.slice(start, end);
    const content = isFolded ? unfolded(source) : source;
    return content === undefined ? undefined : { value: this.#builder.plain([start, end], content) };
  }
}

function asItem(value: YamlNode | undefined): YamlItem | undefined {
  return value === undefined ? undefined : { value };
}
