/** Structural edits of Dockerfiles. */
import { type Edit, replace } from "../edit.ts";
import type { PackageCommand } from "../shell/packages/model.ts";
import type { DockerfileInstruction } from "./model.ts";

/** Removes an instruction with its lines; nothing where comments inside would go with it. */
export function removeInstruction({ source, extent }: DockerfileInstruction): Edit | undefined {
  const [start, end] = extent;
  if (/^[ \t]*#/m.test(source.text.slice(start, end))) return undefined;
  const newline = source.text.indexOf("\n", end);
  const lineStart = start === 0 ? 0 : source.text.lastIndexOf("\n", start - 1) + 1;
  return replace({ source, range: [lineStart, newline === -1 ? source.text.length : newline + 1] }, "");
}

/** Puts an option behind the word that says what the package manager does: `install` becomes `install -y`. */
export function addOption({ source, range }: PackageCommand, { form }: DockerfileInstruction, option: string): Edit {
  const [, end] = range;
  const isItem = form === "exec" && /[^\\]"$/.test(source.text.slice(end - 2, end));
  return replace({ source, range: [end, end] }, isItem ? `, "${option}"` : ` ${option}`);
}
