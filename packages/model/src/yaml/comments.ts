/** Comments of a YAML text and the node that each one stands on or directly above. */

import { Lexer } from "yaml";
import type { Comment } from "../document.ts";
import { firstIndex } from "../first-index.ts";
import type { Range, Source } from "../source.ts";
import type { YamlDocument, YamlNode } from "./node.ts";
import { documentRanges } from "./stream.ts";

/** Ranges of everything that a comment can cover: entries and list items, outer ones first. */
function* coverable(node: YamlNode | undefined, source: Source): Generator<Range> {
  if (node === undefined || node.source !== source || node.type === "scalar") return;
  if (node.type === "map") {
    for (const entry of node.entries) {
      if (entry.merged !== undefined || entry.source !== source) continue;
      yield entry.range;
      if (entry.alias === undefined) yield* coverable(entry.value, source);
    }
    return;
  }
  for (const { value, alias } of node.items) {
    yield (alias ?? value).range;
    if (alias === undefined) yield* coverable(value, source);
  }
}

/** Comment tokens with their offsets. The lexer yields the whole text in pieces, so offsets add up. */
function* commentTokens(text: string): Generator<Range> {
  for (const [start, end] of documentRanges(text)) {
    let offset = start;
    for (const lexeme of new Lexer().lex(text.slice(start, end))) {
      // One-character control lexemes stand for things of no length: document start, flow end, scalar.
      if (lexeme === "\u0002" || lexeme === "\u0018" || lexeme === "\u001f") continue;
      if (lexeme.startsWith("#") && !lexeme.includes("\n")) yield [offset, offset + lexeme.trimEnd().length];
      offset += lexeme.length;
    }
  }
}

export function yamlComments(source: Source, documents: readonly YamlDocument[]): readonly Comment[] {
  const search = new CoverSearch(source, documents);
  const comments: Comment[] = [];
  // From the last one on, so that of a run of comments each can take over what the one below it covers.
  for (const range of [...commentTokens(source.text)].reverse()) {
    comments.push(search.commentAt(range, comments.at(-1)));
  }
  return comments.reverse();
}

/** Finds what comments cover. Places are sorted, so each answer takes a few steps, however long the text. */
class CoverSearch {
  readonly #source: Source;
  readonly #documents: readonly YamlDocument[];
  readonly #first: YamlDocument | undefined;
  readonly #ranges: readonly Range[];

  constructor(source: Source, documents: readonly YamlDocument[]) {
    this.#source = source;
    this.#documents = documents;
    this.#first = documents.find(({ root }) => root !== undefined);
    this.#ranges = documents.flatMap(({ root }) => [...coverable(root, source)]);
  }

  commentAt(range: Range, below: Comment | undefined): Comment {
    const source = this.#source;
    const text = source.text
      .slice(range[0] + 1, range[1])
      .replace(/^#+/, "")
      .trim();
    const document = this.#documentAt(range[0]);
    if (document?.root !== undefined && range[0] < document.root.range[0]) {
      return { source, range, text, covers: document.root.range, leading: document === this.#first };
    }
    return { source, range, text, covers: this.#coveredBy(range, below), leading: false };
  }

  /** A comment before a document's first character belongs to that document. */
  #documentAt(offset: number): YamlDocument | undefined {
    const index = firstIndex(this.#documents, ({ range: [, end] }) => offset < end);
    return this.#documents[index] ?? this.#documents.at(-1);
  }

  #coveredBy(range: Range, below: Comment | undefined): Range | undefined {
    const { text } = this.#source;
    const lineStart = text.lastIndexOf("\n", range[0] - 1) + 1;
    if (!/^[\s-]*$/.test(text.slice(lineStart, range[0]))) return this.#nodeOnLine(lineStart, range[0]);
    if (below !== undefined && isGap(text.slice(range[1], below.range[0]))) return below.covers;
    const next = this.#ranges[firstIndex(this.#ranges, ([start]) => start > range[1])];
    return next !== undefined && isGap(text.slice(range[1], next[0])) ? next : undefined;
  }

  /** The outermost node that starts on the comment's line. */
  #nodeOnLine(lineStart: number, before: number): Range | undefined {
    const node = this.#ranges[firstIndex(this.#ranges, ([start]) => start >= lineStart)];
    return node !== undefined && node[0] < before ? node : undefined;
  }
}

/** What may stand between a comment and the node that it covers: blanks and a list's dash. */
function isGap(text: string): boolean {
  return /^(?:\s|-(?=\s))*$/.test(text);
}
