/** The lines around one or more places with carets under the exact ranges. */
import type { Excerpt, Position } from "@secpolicy/core";
import type { ChalkInstance } from "chalk";
import { layOutLine } from "./line-layout.ts";
import { oneLine, visible } from "./visible.ts";

export interface FramedPlace {
  readonly path: string;
  readonly start?: Position;
  /** Exclusive; without it a single caret stands at `start`. */
  readonly end?: Position;
  readonly excerpt?: Excerpt;
  /** What stands here, written behind the carets. */
  readonly label?: string;
  readonly mark: ChalkInstance;
}

/** A row below the frame: a short word and what it announces; further lines continue it. */
export interface Note {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Columns of offsets into a line, from 0. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** `path:line:column`, which terminals and editors make clickable. */
export function placeName({ path, start }: { readonly path: string; readonly start?: Position }): string {
  const name = visible(path);
  return start === undefined ? name : `${name}:${start.line}:${start.column}`;
}

/** Notes hang on the frame; every line ends without a line break. */
export function frame(places: readonly FramedPlace[], notes: readonly Note[], paint: ChalkInstance): string[] {
  const gutter = new Gutter(places, paint);
  const rows: string[] = [];
  for (const [index, place] of places.entries()) {
    const below = placeRows(place, gutter, paint);
    const corner = below.length === 0 ? "──" : "╭─";
    rows.push(gutter.open(index === 0 ? corner : "├─", placeName(place)), ...below);
  }
  rows.push(...noteRows(notes, gutter));
  return rows;
}

class Gutter {
  readonly #width: number;
  readonly #paint: ChalkInstance;

  constructor(places: readonly FramedPlace[], paint: ChalkInstance) {
    // There may be more places than a function takes arguments.
    const last = places.reduce((most, { excerpt }) => Math.max(most, excerpt === undefined ? 0 : lastOf(excerpt)), 0);
    this.#width = String(last).length;
    this.#paint = paint;
  }

  open(corner: string, name: string): string {
    return `${" ".repeat(this.#width + 1)}${this.#paint.dim(corner)} ${this.#paint.underline(name)}`;
  }

  /** A row with a line number, or without one; `bar` stands left of the text. */
  row(number: number | undefined, bar: string, text: string): string {
    const label = (number === undefined ? "" : String(number)).padStart(this.#width);
    return `${this.#paint.dim(label)} ${bar} ${text}`.trimEnd();
  }
}

function lastOf({ line, lines }: Excerpt): number {
  return line + lines.length - 1;
}

function placeRows(place: FramedPlace, gutter: Gutter, paint: ChalkInstance): string[] {
  const { start, excerpt, mark } = place;
  if (start === undefined || excerpt === undefined) return [];
  const last = lastLine(start, place.end ?? start);
  const manyLines = last > start.line;
  const rows: string[] = [];
  for (const [index, line] of withoutBlankEnd(excerpt, last).entries()) {
    const number = excerpt.line + index;
    const inside = start.line <= number && number <= last;
    const bar = inside && manyLines ? mark("┃") : paint.dim("│");
    const span = spanOn(line, number, start, place.end, last);
    const layout = layOutLine(line, span?.start ?? 0);
    rows.push(gutter.row(number, bar, layout.text));
    if (span === undefined) continue;
    const [from, to] = [layout.columnAt(span.start), layout.columnAt(span.end)];
    const label = number === last && place.label !== undefined ? ` ${oneLine(place.label)}` : "";
    rows.push(gutter.row(undefined, bar, " ".repeat(from) + mark("^".repeat(Math.max(1, to - from)) + label)));
  }
  const unseen = last - lastOf(excerpt);
  if (unseen > 0) rows.push(gutter.row(undefined, mark("┃"), unseenText(last, place.label, mark)));
  return rows;
}

/** Blank lines at the end of an excerpt show nothing. */
function withoutBlankEnd({ line, lines }: Excerpt, last: number): readonly string[] {
  let length = lines.length;
  while (line + length - 1 > last && lines[length - 1]?.trim() === "") length--;
  return lines.slice(0, length);
}

/** The same place without the lines around it. */
export function withoutContext<T extends FramedPlace>(place: T): T {
  const { start, end, excerpt } = place;
  if (start === undefined || excerpt === undefined) return place;
  const skipped = start.line - excerpt.line;
  const last = lastLine(start, end ?? start);
  return { ...place, excerpt: { line: start.line, lines: excerpt.lines.slice(skipped, last - excerpt.line + 1) } };
}

function unseenText(last: number, label: string | undefined, mark: ChalkInstance): string {
  return mark(`… up to line ${last}${label === undefined ? "" : ` ${oneLine(label)}`}`);
}

/** An end at the very start of a line only covers the line break before it. */
function lastLine(start: Position, end: Position): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

/** Where carets go: under the first and the last line of a range, the bar marks those between. */
function spanOn(
  line: string,
  number: number,
  start: Position,
  end: Position | undefined,
  last: number,
): Span | undefined {
  if (number !== start.line && number !== last) return undefined;
  const from = number === start.line ? start.column - 1 : line.length - line.trimStart().length;
  if (end === undefined) return { start: from, end: from };
  return { start: from, end: number === end.line ? end.column - 1 : line.length };
}

function noteRows(notes: readonly Note[], gutter: Gutter): string[] {
  const width = Math.max(0, ...notes.map(({ name }) => name.length));
  const rows: string[] = [];
  for (const { name, lines } of notes) {
    for (const [index, line] of lines.entries()) {
      rows.push(gutter.row(undefined, index === 0 ? "=" : " ", `${(index === 0 ? name : "").padEnd(width)}  ${line}`));
    }
  }
  return rows;
}
