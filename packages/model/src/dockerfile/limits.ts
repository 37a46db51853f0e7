/** A Dockerfile that exceeds a limit is not read at all: its first half would build something else. */
import { type Limits, overLimit } from "../limits.ts";
import type { Source } from "../source.ts";
import { type FileLines, readLines } from "./lines.ts";

export interface BoundedLines extends FileLines {
  /** Too much of something: there is a problem that says so, and no lines. */
  readonly isCut: boolean;
}

export function linesWithin(source: Source, limits: Limits): BoundedLines {
  const { text } = source;
  if (text.length > limits.programLength) {
    return cut(source, overLimit(`The file has ${text.length} characters`, "programLength", limits));
  }
  const count = countLines(text);
  if (count > limits.lines) return cut(source, overLimit(`The file has ${count} lines`, "lines", limits));
  const lines = readLines(source);
  const { length } = lines.lines;
  if (length > limits.instructions) {
    return cut(source, overLimit(`The file has ${length} instructions`, "instructions", limits));
  }
  return { ...lines, isCut: false };
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function cut(source: Source, message: string): BoundedLines {
  const problems = [{ source, range: [0, 0] as const, message }];
  return { escapeToken: "\\", directives: [], lines: [], comments: [], problems, isCut: true };
}
