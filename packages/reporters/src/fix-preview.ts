/** What a fix does to the lines that a diagnostic carries. */
import type { Diagnostic, PlannedEdit, PlannedFix, Position } from "@secpolicy/core";

/** Lines that a fix takes away and those that it puts there. */
export interface FixPreview {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A longer preview would bury the finding. */
const MOST_LINES = 8;

/** Of longer lines only a part is printed, mostly not the one that changes. */
const MOST_CHARACTERS = 4_000;

/** A masked secret shifts columns, so edits can't be placed on its line. */
const MASK = "***";

/** Nothing when an edit lies outside the excerpt, or a line is too long. */
export function previewFix({ path, excerpt }: Diagnostic, { edits }: PlannedFix): FixPreview | undefined {
  if (excerpt.lines.some(({ length }) => length > MOST_CHARACTERS)) return undefined;
  const text = excerpt.lines.map((line) => `${line}\n`).join("");
  if (text.includes(MASK) || edits.some((edit) => edit.path !== path)) return undefined;
  let fixed = text;
  for (const edit of lastFirst(edits)) {
    const start = offsetIn(excerpt.lines, excerpt.line, edit.start);
    const end = offsetIn(excerpt.lines, excerpt.line, edit.end);
    if (start === undefined || end === undefined) return undefined;
    fixed = fixed.slice(0, start) + edit.text.replace(/\r\n/g, "\n") + fixed.slice(end);
  }
  const preview = withoutCommon(excerpt.lines, fixed.replace(/\n$/, "").split("\n"));
  const length = preview.before.length + preview.after.length;
  return length === 0 || length > MOST_LINES ? undefined : preview;
}

function lastFirst(edits: readonly PlannedEdit[]): readonly PlannedEdit[] {
  return [...edits].sort((a, b) => b.range[0] - a.range[0]);
}

function offsetIn(lines: readonly string[], firstLine: number, { line, column }: Position): number | undefined {
  const index = line - firstLine;
  if (index < 0 || index > lines.length || (index === lines.length && column > 1)) return undefined;
  return lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

function withoutCommon(before: readonly string[], after: readonly string[]): FixPreview {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail++;
  return { before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}
