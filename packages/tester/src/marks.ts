/** Expected places are marked in a case's text: `USER «root»`. Marks may nest and stand anywhere. */
import type { Range } from "@secpolicy/core";

export interface MarkedText {
  readonly text: string;
  readonly ranges: readonly Range[];
}

const OPEN = "«";
const CLOSE = "»";

export function readMarks(marked: string): MarkedText {
  let text = "";
  const open: number[] = [];
  const ranges: Range[] = [];
  for (const character of marked) {
    if (character === OPEN) open.push(text.length);
    else if (character === CLOSE) {
      const start = open.pop();
      if (start === undefined) throw new Error(`A closing ${CLOSE} has no opening ${OPEN}.`);
      ranges.push([start, text.length]);
    } else text += character;
  }
  if (open.length > 0) throw new Error(`An opening ${OPEN} is never closed.`);
  return { text, ranges: ranges.sort(byStart) };
}

/** Puts marks around ranges, so that a failed comparison shows what was found in the text itself. */
export function writeMarks(text: string, ranges: readonly Range[]): string {
  const events = ranges.flatMap(([start, end]) => [
    { at: start, mark: OPEN, size: end - start },
    { at: end, mark: CLOSE, size: start - end },
  ]);
  // At one place ends come before starts, and what is longer starts first and ends last.
  events.sort((a, b) => a.at - b.at || (a.mark === b.mark ? b.size - a.size : a.mark === CLOSE ? -1 : 1));
  let result = "";
  let position = 0;
  for (const { at, mark } of events) {
    result += text.slice(position, at) + mark;
    position = at;
  }
  return result + text.slice(position);
}

export function byStart(a: Range, b: Range): number {
  return a[0] - b[0] || b[1] - a[1];
}
