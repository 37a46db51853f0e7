/**
 * Texts and places in them. Every fact of a model keeps the place it was read from, so that a finding
 * can point at it, a comment can waive it and a fix can edit it.
 */

/** One file's text, without a byte order mark. `path` is relative to the project's root and uses `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** What the text was made of by a program, such as Helm: places are shown there. */
  readonly origin?: Origin;
}

export interface Origin {
  readonly source: Source;
  /** The line there that each line of the made text comes from, as far as that can be told; both count from 1. */
  readonly lines: readonly number[];
}

/** Offsets into `Source.text` in UTF-16 code units; `end` is exclusive. */
export type Range = readonly [start: number, end: number];

export interface Located {
  readonly source: Source;
  readonly range: Range;
}

/** Line and column, both counted from 1; the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Whole lines around a place; `line` is the number of the first one. */
export interface Excerpt {
  readonly line: number;
  readonly lines: readonly string[];
}

/** A place that has left its document: plain data that can be cached, sent to a worker and printed. */
export interface Place {
  readonly path: string;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  readonly excerpt: Excerpt;
}

const lineStarts = new WeakMap<Source, readonly number[]>();

function lineStartsOf(source: Source): readonly number[] {
  const known = lineStarts.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) starts.push(at + 1);
  lineStarts.set(source, starts);
  return starts;
}

function lineIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(source: Source, offset: number): Position {
  const starts = lineStartsOf(source);
  const clamped = Math.max(0, Math.min(offset, source.text.length));
  const index = lineIndexAt(starts, clamped);
  return { line: index + 1, column: clamped - (starts[index] ?? 0) + 1 };
}

/** The offset of a line's first character; lines count from 1. Past the end it is the text's length. */
export function offsetOfLine(source: Source, line: number): number {
  return lineStartsOf(source)[line - 1] ?? source.text.length;
}

/** Many findings may stand on one line, which may be as long as the file: it is the same string for all of them. */
const lineTexts = new WeakMap<Source, Map<number, string>>();

/** One line without its line break; lines count from 1. */
export function lineText(source: Source, line: number): string {
  const texts = lineTexts.get(source) ?? new Map<number, string>();
  lineTexts.set(source, texts);
  const text = texts.get(line) ?? readLine(source, offsetOfLine(source, line), offsetOfLine(source, line + 1));
  texts.set(line, text);
  return text;
}

function readLine({ text }: Source, start: number, next: number): string {
  let end = next;
  if (end > start && text[end - 1] === "\n") end--;
  if (end > start && end < next && text[end - 1] === "\r") end--;
  return text.slice(start, end);
}

/** The place of a node without the node, which would keep all that it holds. */
export function placeOnly({ source, range }: Located): Located {
  return { source, range };
}

export function textOf({ source, range }: Located): string {
  return source.text.slice(range[0], range[1]);
}

/** A shallow copy of a place that covers `range` of the same source. */
export function locate(source: Source, start: number, end: number): Located {
  return { source, range: [start, end] };
}

export function contains(outer: Range, inner: Range): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Lines that an excerpt shows before and after a place, and the most that it shows of a long one. */
const CONTEXT_LINES = 1;
const MOST_LINES = 6;

export function placeOf(located: Located): Place {
  const { source, range } = originOf(located);
  const start = positionAt(source, range[0]);
  const end = positionAt(source, range[1]);
  const first = Math.max(1, start.line - CONTEXT_LINES);
  const last = Math.min(end.line + CONTEXT_LINES, lineStartsOf(source).length, first + MOST_LINES - 1);
  const lines: string[] = [];
  for (let line = first; line <= last; line++) lines.push(lineText(source, line));
  return { path: source.path, range, start, end, excerpt: { line: first, lines } };
}

/** Where a place of a made text is shown: its word where the line still has it, else the line. */
function originOf(located: Located): Located {
  const { origin } = located.source;
  if (origin === undefined) return located;
  const line = origin.lines[positionAt(located.source, located.range[0]).line - 1] ?? 1;
  const start = offsetOfLine(origin.source, line);
  const text = lineText(origin.source, line);
  const at = text.indexOf(textOf(located));
  if (at !== -1) return locate(origin.source, start + at, start + at + textOf(located).length);
  const indent = text.length - text.trimStart().length;
  return locate(origin.source, start + indent, start + Math.max(indent, text.trimEnd().length));
}
