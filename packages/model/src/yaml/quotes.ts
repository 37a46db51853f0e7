/** Quoted texts whose further lines are indented too little. */
import type { YAMLError } from "yaml";
import type { Range } from "../source.ts";

/** Each pass reads the document again. */
export const MOST_REPAIRS = 32;

/**
 * YAML wants every line of a quoted text indented deeper than what it belongs to. libyaml and Go's readers, and with
 * them Kubernetes and Compose, don't ask for it; the library ends the text at such a line. Here the text goes on to its
 * closing quote in one line of the same length, so that every place stays what it was. Absent where no quote closes it.
 */
export function joinQuotedLines(text: string, [start, end]: Range, errors: readonly YAMLError[]): string | undefined {
  for (const { code, message, pos } of errors) {
    const quote = code === "MISSING_CHAR" ? /closing (["'])quote/.exec(message)?.[1] : undefined;
    if (quote === undefined) continue;
    const opening = openingOf(text, quote, start, pos[0]);
    const closing = opening === -1 ? -1 : closingOf(text, quote, opening, end);
    if (closing <= pos[0]) return undefined;
    return text.slice(0, opening) + text.slice(opening, closing).replace(/[\r\n]/g, " ") + text.slice(closing);
  }
  return undefined;
}

/** The last quote before `limit` that is not a part of the text itself. */
function openingOf(text: string, quote: string, start: number, limit: number): number {
  for (let at = text.lastIndexOf(quote, limit - 1); at >= start; at = text.lastIndexOf(quote, at - 1)) {
    if (quote === "'" && text[at - 1] === quote) at--;
    else if (!isEscaped(text, quote, at)) return at;
    if (at <= 0) break;
  }
  return -1;
}

function isEscaped(text: string, quote: string, at: number): boolean {
  if (quote === "'") return false;
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

function closingOf(text: string, quote: string, opening: number, end: number): number {
  for (let at = opening + 1; at < end; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] !== quote) continue;
    else if (quote === "'" && text[at + 1] === quote) at++;
    else return at;
  }
  return -1;
}
