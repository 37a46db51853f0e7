/** Comments of a YAML text and the node that each one stands on or directly above. */
import { Lexer } from "yaml";
import type { Comment } from "../document.ts";
import type { Range, Source } from "../source.ts";
import type { YamlDocument, YamlNode } from "./node.ts";

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
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // One-character control lexemes stand for things of no length: document start, flow end, scalar.
    if (lexeme === "\u0002" || lexeme === "\u0018" || lexeme === "\u001f") continue;
    if (lexeme.startsWith("#") && !lexeme.includes("\n")) yield [offset, offset + lexeme.trimEnd().length];
    offset += lexeme.length;
  }
}

export function yamlComments(source: Source, documents: readonly YamlDocument[]): readonly Comment[] {
  const ranges: Range[] = [];
  for (const document of documents) ranges.push(...coverable(document.root, source));
  const comments: Comment[] = [];
  for (const range of commentTokens(source.text)) {
    comments.push(commentAt(source, documents, ranges, range));
  }
  return comments;
}

function commentAt(
  source: Source,
  documents: readonly YamlDocument[],
  ranges: readonly Range[],
  range: Range,
): Comment {
  const { text } = source;
  // A comment before a document's first character belongs to that document.
  const document = documents.find(({ range: [, end] }) => range[0] < end) ?? documents.at(-1);
  const firstNode = document?.root?.range[0] ?? Number.POSITIVE_INFINITY;
  const lineStart = text.lastIndexOf("\n", range[0] - 1) + 1;
  const standsAlone = /^[\s-]*$/.test(text.slice(lineStart, range[0]));
  const base = {
    source,
    range,
    text: text
      .slice(range[0] + 1, range[1])
      .replace(/^#+/, "")
      .trim(),
  };
  if (range[0] < firstNode && document?.root !== undefined) {
    const leading = document === documents.find(({ root }) => root !== undefined);
    return { ...base, covers: document.root.range, leading };
  }
  const covers = standsAlone ? nextNode(text, ranges, range[1]) : nodeOnLine(ranges, lineStart, range[0]);
  return { ...base, covers, leading: false };
}

/** The outermost node that starts on the next line with content. */
function nextNode(text: string, ranges: readonly Range[], from: number): Range | undefined {
  const next = ranges.find(([start]) => start > from);
  if (next === undefined) return undefined;
  const between = text.slice(from, next[0]);
  // Only other comments, blanks and a list's dash may stand between the comment and what it covers.
  return /^(?:\s|#[^\n]*|-(?=\s))*$/.test(between) ? next : undefined;
}

/** The outermost node that starts on the comment's line. */
function nodeOnLine(ranges: readonly Range[], lineStart: number, before: number): Range | undefined {
  return ranges.find(([start]) => start >= lineStart && start < before);
}
