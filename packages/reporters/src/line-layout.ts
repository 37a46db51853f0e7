/** One line of a file as it is printed, and where its characters went. */
import { visible } from "./visible.ts";
import { displayWidth, graphemes } from "./width.ts";

const TAB_STOP = 4;

/** A longer line is cut to this many UTF-16 code units around what matters. */
const LONGEST = 160;

/** How much of a long line is kept before what matters. */
const LEAD = 40;

export interface LineLayout {
  readonly text: string;
  /** The column, from 0, at which the character at an offset into the line is printed. */
  columnAt(offset: number): number;
}

interface Window {
  readonly start: number;
  readonly end: number;
}

function splitsPair(line: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(line.slice(at - 1, at + 1));
}

function windowOf(line: string, focus: number): Window {
  if (line.length <= LONGEST) return { start: 0, end: line.length };
  const wanted = Math.max(0, Math.min(focus - LEAD, line.length - LONGEST));
  const start = splitsPair(line, wanted) ? wanted + 1 : wanted;
  const end = Math.min(line.length, wanted + LONGEST);
  return { start, end: splitsPair(line, end) ? end - 1 : end };
}

/** The second `#` of `##[…]`, which CI systems would obey. */
const logCommandEnd = /(?<=#)#(?=[a-z]{0,20}\[)/iy;

function isLogCommand(text: string, at: number): boolean {
  logCommandEnd.lastIndex = at;
  return logCommandEnd.test(text);
}

function printed(grapheme: string, column: number): string {
  return grapheme === "\t" ? " ".repeat(TAB_STOP - (column % TAB_STOP)) : visible(grapheme);
}

/** Every character takes one column and is printed as it is: true of most lines. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes("##");
}

function layOutPlain(kept: string, start: number, isCut: boolean): LineLayout {
  const lead = start > 0 ? "…" : "";
  return {
    text: `${lead}${kept}${isCut ? "…" : ""}`,
    columnAt: (offset) => lead.length + Math.max(0, Math.min(offset - start, kept.length)),
  };
}

/** `focus` is the offset that must stay in sight when the line is long. */
export function layOutLine(line: string, focus: number): LineLayout {
  const { start, end } = windowOf(line, focus);
  const kept = line.slice(start, end);
  if (isPlain(kept)) return layOutPlain(kept, start, end < line.length);
  const columns: number[] = [];
  let text = start > 0 ? "…" : "";
  let column = text.length;
  for (const grapheme of graphemes(kept)) {
    const form = isLogCommand(kept, columns.length) ? "\\u{23}" : printed(grapheme, column);
    for (let unit = 0; unit < grapheme.length; unit++) columns.push(column);
    text += form;
    column += displayWidth(form);
  }
  const last = columns.push(column) - 1;
  return {
    text: end < line.length ? `${text}…` : text,
    columnAt: (offset) => columns[Math.max(0, Math.min(offset - start, last))] ?? 0,
  };
}
