/**
 * Finds parts of a config in the text of a script. The script was run to get its value, so this is a search: it looks
 * for an object literal with the keys of the path, and finds nothing where the value is put together in other ways.
 */
import type { Range } from "@secpolicy/core";
import type { Locate, Parts, ValuePath } from "./file.ts";
import { type Token, tokensOf } from "./tokens.ts";

const OPENING = "{[(";
const CLOSING = "}])";

export function locateInScript(text: string): Locate {
  let search: Search | undefined;
  return (path) => {
    search ??= new Search(tokensOf(text));
    return search.find(path);
  };
}

/** A part of a literal: the tokens from `start` to before `end`. */
interface Span {
  readonly key: Token | undefined;
  readonly start: number;
  readonly end: number;
}

class Search {
  readonly #tokens: readonly Token[];
  /** For each opening bracket the index of its closing one. */
  readonly #closing = new Map<number, number>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    const open: number[] = [];
    for (const [index, { type, text }] of tokens.entries()) {
      if (type !== "sign") continue;
      if (OPENING.includes(text)) open.push(index);
      const opening = CLOSING.includes(text) ? open.pop() : undefined;
      if (opening !== undefined) this.#closing.set(opening, index);
    }
  }

  find(path: ValuePath): Parts | undefined {
    for (const [start, end] of [...this.#closing].sort(([a], [b]) => a - b)) {
      if (this.#tokens[start]?.text !== "{") continue;
      const parts = this.#follow({ key: undefined, start, end: end + 1 }, path);
      if (parts !== undefined) return parts;
    }
    return undefined;
  }

  #follow(top: Span, path: ValuePath): Parts | undefined {
    let span: Span | undefined = top;
    for (const name of path) {
      span = this.#child(span, name);
      if (span === undefined) return undefined;
    }
    return { key: span.key?.range, value: this.#rangeOf(span) };
  }

  #rangeOf({ start, end }: Span): Range {
    const from = this.#tokens[start]?.range[0] ?? 0;
    return [from, Math.max(from, this.#tokens[end - 1]?.range[1] ?? from)];
  }

  #child(span: Span, name: string | number): Span | undefined {
    const opening = this.#tokens[span.start]?.text;
    const isWhole = this.#closing.get(span.start) === span.end - 1;
    if (!isWhole || opening !== (typeof name === "number" ? "[" : "{")) return undefined;
    let index = 0;
    for (const item of this.#items(span)) {
      if (typeof name === "number") {
        if (index === name) return item;
      } else {
        const property = this.#property(item);
        if (property?.key?.text === name) return property;
      }
      index++;
    }
    return undefined;
  }

  /** What stands between the commas of a literal. */
  *#items({ start, end }: Span): Iterable<Span> {
    let from = start + 1;
    for (let at = from; at < end; at++) {
      const closing = this.#closing.get(at);
      if (closing !== undefined) {
        at = closing;
        continue;
      }
      const isEnd = at === end - 1 || this.#isSign(at, ",");
      if (!isEnd) continue;
      if (at > from) yield { key: undefined, start: from, end: at };
      from = at + 1;
    }
  }

  #property({ start, end }: Span): Span | undefined {
    const key = this.#tokens[start];
    if (key === undefined || key.type === "sign" || !this.#isSign(start + 1, ":")) return undefined;
    return { key, start: start + 2, end };
  }

  #isSign(index: number, text: string): boolean {
    const token = this.#tokens[index];
    return token?.type === "sign" && token.text === text;
  }
}
