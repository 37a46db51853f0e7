/**
 * The text that a shell is given, and the way back to the file: continuations, comments, escapes of JSON strings and
 * the shell's own quotes are gone from it, so its offsets are not the file's.
 */
import { type Located, locate, type Range, type Source } from "../source.ts";

/** Stands in a text or word for a part that the files do not decide: the value of `$1`, the output of `$(date)`. */
export const HOLE = "\uFFFC";

export interface ShellText {
  readonly source: Source;
  readonly text: string;
  /** In order, the first at 0; together they cover the text. */
  readonly parts: readonly TextPart[];
}

/** A part reaches to the next one's start. */
export interface TextPart {
  /** The first offset in the text. */
  readonly start: number;
  /** Where in the source that is. */
  readonly offset: number;
  /**
   * Of a part that stands for `[offset, end)` as a whole, as `\"` does for a quote. Without it the part is verbatim:
   * its characters are the source's.
   */
  readonly end?: number;
}

/** A part of a text or word with its place. Verbatim ones are as long as their range. */
export interface ShellPiece {
  readonly range: Range;
  /** `undefined` where the files do not decide it. */
  readonly value: string | undefined;
  readonly isVerbatim: boolean;
  /** The assignment that gave the value. */
  readonly origin?: Located;
}

/** A text that stands in the source as it is. */
export function verbatimText(source: Source, start: number, end: number): ShellText {
  return { source, text: source.text.slice(start, end), parts: [{ start: 0, offset: start }] };
}

function partIndexAt(parts: readonly TextPart[], index: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

function startOffset(parts: readonly TextPart[], index: number): number {
  const part = parts[partIndexAt(parts, index)];
  if (part === undefined) return 0;
  return part.end === undefined ? part.offset + index - part.start : part.offset;
}

function endOffset(parts: readonly TextPart[], index: number): number {
  const part = parts[partIndexAt(parts, index - 1)];
  if (part === undefined) return 0;
  return part.end ?? part.offset + index - part.start;
}

/** Where `[start, end)` of the text stands; what a continuation or an escape adds lies inside. */
export function rangeIn({ parts }: ShellText, start: number, end: number): Range {
  const from = startOffset(parts, start);
  return [from, end > start ? Math.max(from, endOffset(parts, end)) : from];
}

export function placeIn(text: ShellText, start: number, end: number): Located {
  const [from, to] = rangeIn(text, start, end);
  return locate(text.source, from, to);
}

/** Adds `[start, end)` of the text to `pieces`, one piece for each stretch that is contiguous in the source. */
export function addVerbatim(pieces: ShellPiece[], { text, parts }: ShellText, start: number, end: number): void {
  if (end <= start) return;
  let index = partIndexAt(parts, start);
  for (let at = start; at < end; index++) {
    const part = parts[index];
    if (part === undefined) return;
    const stop = Math.min(end, parts[index + 1]?.start ?? text.length);
    const value = text.slice(at, stop);
    if (part.end !== undefined) pieces.push(flatPiece([part.offset, part.end], value === HOLE ? undefined : value));
    else {
      const from = part.offset + at - part.start;
      pieces.push({ range: [from, from + stop - at], value, isVerbatim: true });
    }
    at = stop;
  }
}

/** A piece whose characters are not those of the source. */
export function flatPiece(range: Range, value: string | undefined, origin?: Located): ShellPiece {
  return origin === undefined ? { range, value, isVerbatim: false } : { range, value, isVerbatim: false, origin };
}

/** What the pieces say, as a text to be read: the script of `sh -c`, a heredoc's body. */
export function textOfPieces(source: Source, pieces: readonly ShellPiece[]): ShellText {
  const parts: TextPart[] = [];
  let text = "";
  for (const { range, value, isVerbatim } of pieces) {
    if (value === "") continue;
    const [offset, end] = range;
    parts.push(isVerbatim ? { start: text.length, offset } : { start: text.length, offset, end });
    text += value ?? HOLE;
  }
  if (parts.length === 0) parts.push({ start: 0, offset: pieces[0]?.range[0] ?? 0 });
  return { source, text, parts };
}

/** A part of the text that is a text of its own. */
export function subText(text: ShellText, start: number, end: number): ShellText {
  const pieces: ShellPiece[] = [];
  addVerbatim(pieces, text, start, end);
  return textOfPieces(text.source, pieces);
}
