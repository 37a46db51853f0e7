/**
 * The text as the builder reads it: lines joined over continuations, comments and heredoc bodies taken out.
 * Follows BuildKit's frontend/dockerfile/parser, which works on lines before it looks at any instruction.
 */
import type { Problem } from "../document.ts";
import type { Located, Range, Source } from "../source.ts";
import { readDirectives } from "./directives.ts";
import { findHeredocs, type HeredocWord } from "./heredocs.ts";
import type { DockerfileDirective } from "./model.ts";
import { type PhysicalLine, physicalLines } from "./physical-lines.ts";

/** One instruction's text without continuations, and the way back to the source. */
export interface LogicalLine {
  readonly source: Source;
  readonly text: string;
  /** From where on in `text` the characters come from where on in the source, in order. */
  readonly parts: readonly Part[];
  readonly extent: Range;
  /** Lines between its own on which nothing stands. */
  readonly blankLines: readonly Range[];
  readonly heredocs: readonly FoundHeredoc[];
}

interface Part {
  readonly joined: number;
  readonly offset: number;
}

export interface FoundHeredoc {
  readonly word: HeredocWord;
  readonly body: Range;
}

export interface FoundComment {
  readonly range: Range;
  /** The index of the logical line that the comment interrupts. */
  readonly inside: number | undefined;
}

export interface FileLines {
  readonly escapeToken: string;
  readonly directives: readonly DockerfileDirective[];
  readonly lines: readonly LogicalLine[];
  readonly comments: readonly FoundComment[];
  readonly problems: readonly Problem[];
}

/** The place of `text[start, end)`; where it spans a continuation, that lies inside. */
export function placeIn(line: LogicalLine, start: number, end: number): Located {
  const from = offsetOf(line, start);
  return { source: line.source, range: [from, end > start ? offsetOf(line, end - 1) + 1 : from] };
}

function offsetOf({ parts }: LogicalLine, index: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.joined ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  return part === undefined ? index : part.offset + index - part.joined;
}

export function readLines(source: Source): FileLines {
  const physical = physicalLines(source.text);
  const { directives, escapeToken, problems } = readDirectives(source, physical);
  const reader: Reader = {
    source,
    physical,
    escapeToken,
    at: directives.length,
    comments: [],
    problems: [...problems],
  };
  const lines: LogicalLine[] = [];
  while (reader.at < physical.length) {
    const line = readLogicalLine(reader, lines.length);
    if (line !== undefined) lines.push(line);
  }
  return { escapeToken, directives, lines, comments: reader.comments, problems: reader.problems };
}

interface Reader {
  readonly source: Source;
  readonly physical: readonly PhysicalLine[];
  readonly escapeToken: string;
  at: number;
  readonly comments: FoundComment[];
  readonly problems: Problem[];
  lastLines?: LastLines;
}

/** Reads at least one physical line; nothing when that is blank or a comment. */
function readLogicalLine(reader: Reader, index: number): LogicalLine | undefined {
  const { source, physical, escapeToken } = reader;
  const texts: string[] = [];
  const parts: Part[] = [];
  const blank: Range[] = [];
  let joined = 0;
  let end = 0;
  for (let line = physical[reader.at]; line !== undefined; line = physical[reader.at]) {
    reader.at++;
    const isFirst = parts.length === 0;
    if (line.isComment) {
      reader.comments.push({ range: [line.first, line.trimmedEnd], inside: isFirst ? undefined : index });
      if (isFirst) return undefined;
      continue;
    }
    if (line.first === line.end) {
      if (isFirst) return undefined;
      blank.push([line.start, line.end]);
      continue;
    }
    const continuation = continuationAt(source.text, line, escapeToken);
    const start = isFirst ? line.first : line.start;
    const text = source.text.slice(start, continuation ?? line.end);
    texts.push(text);
    parts.push({ joined, offset: start });
    joined += text.length;
    end = line.trimmedEnd;
    if (continuation === undefined) break;
  }
  const text = texts.join("");
  if (text.trim() === "") return undefined;
  const first = parts[0]?.offset ?? 0;
  const heredocs: FoundHeredoc[] = [];
  // After a last line that wants to go on, blank lines are not between anything.
  const blankLines = blank.filter(([start]) => start < end);
  const line: LogicalLine = { source, text, parts, extent: [first, end], blankLines, heredocs };
  const lastEnd = readHeredocs(reader, line, heredocs);
  return lastEnd === undefined ? line : { ...line, extent: [first, lastEnd] };
}

/** The offset of the escape character that continues the line: the last one on it, and not itself escaped. */
function continuationAt(text: string, line: PhysicalLine, escapeToken: string): number | undefined {
  let last = line.end - 1;
  while (last >= line.start && (text[last] === " " || text[last] === "\t")) last--;
  if (last < line.first || text[last] !== escapeToken) return undefined;
  return last > line.start && text[last - 1] === escapeToken ? undefined : last;
}

/** Takes the bodies of the line's heredocs; the end of the last one's last line, when there is one. */
function readHeredocs(reader: Reader, line: LogicalLine, found: FoundHeredoc[]): number | undefined {
  const { source, physical, problems } = reader;
  let lastEnd: number | undefined;
  for (const word of findHeredocs(line.text, reader.escapeToken)) {
    const first = reader.at;
    const closing = closingLine(reader, word);
    if (closing === undefined && !word.isCertain) continue;
    const start = physical[first]?.start ?? source.text.length;
    found.push({ word, body: [start, closing?.start ?? source.text.length] });
    lastEnd = (closing ?? physical.at(-1))?.end;
    if (closing !== undefined) continue;
    reader.at = physical.length;
    const { range } = placeIn(line, word.start, word.end);
    problems.push({
      source,
      range,
      message: `Heredoc "${word.name}" is never closed: no line below is just that word.`,
    });
  }
  return lastEnd;
}

/** The line that ends a heredoc, and moves on behind it. Words that end none cost nothing: see `lastLines`. */
function closingLine(reader: Reader, word: HeredocWord): PhysicalLine | undefined {
  reader.lastLines ??= lastLines(reader);
  const { plain, chomped } = reader.lastLines;
  const last = (word.chomps ? chomped : plain).get(word.name);
  if (last === undefined || last < reader.at) return undefined;
  while (reader.at < reader.physical.length) {
    const line = reader.physical[reader.at++];
    if (line !== undefined && textOfLine(reader.source, line, word.chomps) === word.name) return line;
  }
  return undefined;
}

interface LastLines {
  readonly plain: ReadonlyMap<string, number>;
  readonly chomped: ReadonlyMap<string, number>;
}

/** Where each text stands alone on a line for the last time, so that a file of unclosed heredocs stays linear. */
function lastLines({ source, physical }: Reader): LastLines {
  const plain = new Map<string, number>();
  const chomped = new Map<string, number>();
  for (const [index, line] of physical.entries()) {
    plain.set(textOfLine(source, line, false), index);
    chomped.set(textOfLine(source, line, true), index);
  }
  return { plain, chomped };
}

function textOfLine({ text }: Source, { start, end }: PhysicalLine, chomps: boolean): string {
  let first = start;
  if (chomps) while (text[first] === "\t" && first < end) first++;
  return text.slice(first, end);
}
