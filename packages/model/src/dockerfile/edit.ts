/** Structural edits of Dockerfiles. */
import { type Edit, replace } from "../edit.ts";
import type { ShellOption } from "../shell/options.ts";
import type { PackageCommand } from "../shell/packages/model.ts";
import { locate, textOf } from "../source.ts";
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

/** Takes an option out of a command line; nothing where it is not written as it is, or stands in a JSON array. */
export function removeOption(option: ShellOption, { form, stage }: DockerfileInstruction): Edit | undefined {
  const { source, range, name, value } = option;
  const text = textOf(option);
  if (form === "exec" || !text.startsWith(name.slice(0, 1)) || !/^[\w.=:/@-]+$/.test(text)) return undefined;
  if (isInCluster(option)) {
    const letter = text.indexOf(name.slice(1));
    return letter === -1 ? undefined : replace(locate(source, range[0] + letter, range[0] + letter + 1), "");
  }
  const start = startWithBlanks(source.text, range[0], stage?.file.escape ?? "\\");
  return replace(locate(source, start, Math.max(range[1], value?.range[1] ?? 0)), "");
}

/** `-k` of `-fsSLk`. */
function isInCluster({ name, source, range }: ShellOption): boolean {
  return /^-\w$/.test(name) && range[1] - range[0] > 2 && /^-\w+$/.test(source.text.slice(range[0], range[1]));
}

/** Where the blanks before an offset start, with the end of the line before it when that is continued. */
function startWithBlanks(text: string, offset: number, sign: string): number {
  let start = offset;
  while (start > 0 && /[ \t]/.test(text[start - 1] ?? "")) start--;
  if (text[start - 1] !== "\n") return start;
  const end = text[start - 2] === "\r" ? start - 2 : start - 1;
  if (text[end - 1] !== sign) return offset;
  let before = end - 1;
  while (before > 0 && /[ \t]/.test(text[before - 1] ?? "")) before--;
  return before;
}
