import type { Range } from "../source.ts";

/** `---` and `...` at the start of a line: YAML allows them nowhere else there, not even inside a quoted text. */
const MARKER = /(?<![^\r\n])(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;

/** A line that is more than a comment or a directive. */
const CONTENT = /(?<![^\r\n])(?![ \t]*(?:#|[\r\n]|$)|%)/;

/**
 * The documents of a stream, by the lines that separate them and by nothing else, as `kubectl` does it. So a quote
 * that is never closed ends with its document. Together the ranges are the whole text; directives and comments
 * before a `---` belong to the document that it starts.
 */
export function* documentRanges(text: string): Generator<Range> {
  let start = 0;
  let begun = false;
  for (const { 0: marker, index } of text.matchAll(MARKER)) {
    if (marker === "---") {
      if (begun || CONTENT.test(text.slice(start, index))) {
        yield [start, index];
        start = index;
      }
      begun = true;
      continue;
    }
    const lineEnd = text.indexOf("\n", index);
    const end = lineEnd === -1 ? text.length : lineEnd + 1;
    yield [start, end];
    start = end;
    begun = false;
  }
  if (start < text.length || start === 0) yield [start, text.length];
}
