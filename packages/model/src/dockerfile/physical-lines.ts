/** Offsets of one line of the text. */
export interface PhysicalLine {
  readonly start: number;
  /** The first character that is not blank; `end` when there is none. */
  readonly first: number;
  /** Before the line break and any carriage returns. */
  readonly end: number;
  /** After the last character that is not blank. */
  readonly trimmedEnd: number;
  readonly isComment: boolean;
}

export function physicalLines(text: string): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const next = newline === -1 ? text.length : newline + 1;
    lines.push(measure(text, start, newline === -1 ? text.length : newline));
    start = next;
  }
  return lines;
}

function measure(text: string, start: number, lineEnd: number): PhysicalLine {
  let end = lineEnd;
  while (end > start && text[end - 1] === "\r") end--;
  let first = start;
  while (first < end && isBlank(text[first])) first++;
  let trimmedEnd = end;
  while (trimmedEnd > first && isBlank(text[trimmedEnd - 1])) trimmedEnd--;
  return { start, first, end, trimmedEnd, isComment: first < end && text[first] === "#" };
}

/** White space within a line. */
export function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\r" || character === "\v" || character === "\f";
}
