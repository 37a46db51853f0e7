/** Which line of a template each line of its output comes from. */

/** How far from the last line that was found the next one is looked for. */
const REACH = 60;

/**
 * Lines of the template, counted from 1, for each line of the output. A line whose text stands in the template, or
 * begins as a line there does before its first hole, comes from it; others come from the line before them.
 */
export function alignLines(output: string, template: string): readonly number[] {
  const lines = template.split("\n").map(fixedPart);
  const found: number[] = [];
  let last = 0;
  for (const line of output.split("\n")) {
    const text = line.trim();
    const next = text === "" ? undefined : findNear(lines, text, last);
    if (next !== undefined) last = next + 1;
    found.push(Math.max(1, last));
  }
  return found;
}

interface FixedPart {
  readonly text: string;
  /** Does a hole follow, so that the output may go on in any way? */
  readonly isOpen: boolean;
}

function fixedPart(line: string): FixedPart {
  const hole = line.indexOf("{{");
  if (hole === -1) return { text: line.trim(), isOpen: false };
  return { text: line.slice(0, hole).trim(), isOpen: true };
}

/** Index of a line that gives the text: the nearest one behind `start`, else the nearest before it. */
function findNear(lines: readonly FixedPart[], text: string, start: number): number | undefined {
  const end = Math.min(lines.length, start + REACH);
  for (let index = start; index < end; index++) if (gives(lines[index], text)) return index;
  for (let index = start - 1; index >= Math.max(0, start - REACH); index--) {
    if (gives(lines[index], text)) return index;
  }
  return undefined;
}

function gives(line: FixedPart | undefined, text: string): boolean {
  if (line === undefined || line.text === "") return false;
  return line.isOpen ? text.startsWith(line.text.replace(/["']$/, "")) : line.text === text;
}
