/** Files that become Dockerfiles when a template engine has read them: Go templates, Jinja, Cottle, ERB. */
import type { Located, Source } from "../source.ts";
import type { DockerfileInstruction } from "./model.ts";

/** At the start of a line such a mark decides which lines there are. */
const MARK = /^[ \t]*(\{\{|\{%|<%)/m;

/** Anywhere, where a word needs looking at. */
const ANY_MARK = /\{\{|\{%|<%/;

/** The first mark that decides about lines. Files inside of heredocs may well be templates, and are none of ours. */
export function templateMarkOf(source: Source, instructions: readonly DockerfileInstruction[]): Located | undefined {
  if (!ANY_MARK.test(source.text)) return undefined;
  for (const { extent, heredocs } of instructions) {
    const [start, end] = extent;
    const found = MARK.exec(source.text.slice(start, heredocs[0]?.body.range[0] ?? end));
    if (found === null) continue;
    const [all, mark = ""] = found;
    const at = start + found.index + all.length;
    return { source, range: [at - mark.length, at] };
  }
  return undefined;
}

/** Does a template engine put something into the word? */
export function hasTemplateHole(text: string): boolean {
  return ANY_MARK.test(text);
}
