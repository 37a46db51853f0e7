/** Structural edits of Dockerfiles. */
import { type Edit, replace } from "../edit.ts";
import type { DockerfileInstruction } from "./model.ts";

/** Removes an instruction with its lines; nothing where comments inside would go with it. */
export function removeInstruction({ source, extent }: DockerfileInstruction): Edit | undefined {
  const [start, end] = extent;
  if (/^[ \t]*#/m.test(source.text.slice(start, end))) return undefined;
  const newline = source.text.indexOf("\n", end);
  const lineStart = start === 0 ? 0 : source.text.lastIndexOf("\n", start - 1) + 1;
  return replace({ source, range: [lineStart, newline === -1 ? source.text.length : newline + 1] }, "");
}
