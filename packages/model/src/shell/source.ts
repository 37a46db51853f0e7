/** What a builder hands to a shell or starts without one, from the forms in which a Dockerfile writes it. */
import type { Range, Source } from "../source.ts";
import {
  addVerbatim,
  flatPiece,
  rangeIn,
  type ShellPiece,
  type ShellText,
  type TextPart,
  textOfPieces,
} from "./text.ts";

/**
 * The body of `RUN <<EOF`, which the shell gets without the tabs that `<<-` takes off. Carriage returns are left out
 * of every text: the shell of the image would stumble over them, and they are the checkout's, not the author's.
 */
export function heredocText(source: Source, body: Range, chomps: boolean): ShellText {
  const pieces: ShellPiece[] = [];
  addLines(pieces, source, body, chomps);
  return textOfPieces(source, pieces);
}

/** A command line with the heredocs below it, for the shell to sort out: `RUN <<EOF bash -eu`. */
export function heredocCommandText(command: ShellText, below: Range): ShellText {
  const { source, text, parts } = command;
  const [start] = below;
  const pieces: ShellPiece[] = [];
  addLines(pieces, source, below, false);
  const bodies = textOfPieces(source, pieces);
  const shifted = bodies.parts.map((part) => ({ ...part, start: part.start + text.length + 1 }));
  const newline: TextPart = { start: text.length, offset: start, end: start };
  return { source, text: `${text}\n${bodies.text}`, parts: [...parts, newline, ...shifted] };
}

function addLines(pieces: ShellPiece[], { text }: Source, [from, to]: Range, chomps: boolean): void {
  for (let start = from; start < to; ) {
    const newline = text.indexOf("\n", start);
    const next = newline === -1 || newline >= to ? to : newline + 1;
    const hasNewline = next > start && text[next - 1] === "\n";
    let end = hasNewline ? next - 1 : next;
    let first = start;
    if (chomps) while (first < end && text[first] === "\t") first++;
    const isCrlf = end > first && text[end - 1] === "\r";
    if (isCrlf) end--;
    if (!isCrlf) add(pieces, text, first, next);
    else {
      add(pieces, text, first, end);
      if (hasNewline) add(pieces, text, next - 1, next);
    }
    start = next;
  }
}

/** Joins what is contiguous, so that a body without tabs to take off is one piece. */
function add(pieces: ShellPiece[], text: string, start: number, end: number): void {
  if (end <= start) return;
  const last = pieces.at(-1);
  if (last === undefined || last.range[1] !== start) {
    pieces.push({ range: [start, end], value: text.slice(start, end), isVerbatim: true });
    return;
  }
  pieces[pieces.length - 1] = {
    range: [last.range[0], end],
    value: text.slice(last.range[0], end),
    isVerbatim: true,
  };
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/gs;

const ESCAPED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/** What stands between the quotes of a JSON string at `[start, end)`. */
export function jsonPieces(line: ShellText, start: number, end: number): readonly ShellPiece[] {
  const pieces: ShellPiece[] = [];
  const stop = end - 1;
  let at = start + 1;
  const inside = line.text.slice(at, stop);
  for (const match of inside.includes("\\") ? inside.matchAll(ESCAPE) : []) {
    const backslash = start + 1 + match.index;
    addVerbatim(pieces, line, at, backslash);
    const [written, code, character = ""] = match;
    const value = code === undefined ? (ESCAPED[character] ?? character) : String.fromCharCode(parseInt(code, 16));
    at = backslash + written.length;
    pieces.push(flatPiece(rangeIn(line, backslash, at), value));
  }
  addVerbatim(pieces, line, at, stop);
  return pieces;
}
