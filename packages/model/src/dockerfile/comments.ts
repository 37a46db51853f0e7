/** Comments, which in a Dockerfile are lines of their own, and what each one covers. */
import type { Comment } from "../document.ts";
import type { Range, Source } from "../source.ts";
import type { FoundComment } from "./lines.ts";
import type { Dockerfile, DockerfileInstruction } from "./model.ts";

/** `found` and the instructions of `file` come from the same lines, in document order. */
export function commentsOf(source: Source, found: readonly FoundComment[], file: Dockerfile): readonly Comment[] {
  const { instructions } = file;
  const firstStart = instructions[0]?.extent[0] ?? Number.POSITIVE_INFINITY;
  const comments: Comment[] = [];
  let next = 0;
  for (const { range, inside } of found) {
    while (next < instructions.length && (instructions[next]?.extent[0] ?? 0) < range[0]) next++;
    const covers = inside === undefined ? extentBelow(instructions[next]) : instructions[inside]?.extent;
    const text = source.text.slice(range[0], range[1]).replace(/^#+/, "").trim();
    comments.push({ source, range, text, covers, leading: range[0] < firstStart });
  }
  return comments;
}

/** Above FROM a comment speaks of the whole stage. */
function extentBelow(instruction: DockerfileInstruction | undefined): Range | undefined {
  return instruction?.keyword === "FROM" ? instruction.stage?.extent : instruction?.extent;
}
