/** Reading `secpolicy-ignore` comments. */
import { type Comment, type Located, locate } from "@secpolicy/model";
import { isDate } from "../date.ts";

export interface DirectiveName extends Located {
  readonly name: string;
}

/** `secpolicy-ignore <policy>[, <policy>] [until=YYYY-MM-DD] -- reason`, or `secpolicy-ignore-file …`. */
export interface Directive {
  readonly comment: Comment;
  readonly wholeFile: boolean;
  readonly names: readonly DirectiveName[];
  readonly until: string | undefined;
  /** `until` as written, when it is not a date. */
  readonly badUntil: string | undefined;
  readonly reason: string | undefined;
}

const HEAD = /^secpolicy-ignore(-file)?(?=\s|$)/;

/** Text that every directive holds: files without it need no look at their comments. */
export const DIRECTIVE_WORD = "secpolicy-ignore";

export function readDirective(comment: Comment): Directive | undefined {
  const head = HEAD.exec(comment.text);
  if (head === null) return undefined;
  const start = comment.source.text.indexOf(DIRECTIVE_WORD, comment.range[0]) + head[0].length;
  const rest = comment.text.slice(head[0].length);
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
  const subject = dashes === null ? rest : rest.slice(0, dashes.index);
  const reason = dashes === null ? "" : rest.slice(dashes.index + dashes[0].length).trim();
  const names: DirectiveName[] = [];
  let until: string | undefined;
  let badUntil: string | undefined;
  for (const word of subject.matchAll(/[^\s,]+/g)) {
    const [text] = word;
    const at = locate(comment.source, start + word.index, start + word.index + text.length);
    if (!text.startsWith("until=")) names.push({ ...at, name: text });
    else if (isDate(text.slice("until=".length))) until = text.slice("until=".length);
    else badUntil = text.slice("until=".length);
  }
  return {
    comment,
    wholeFile: head[1] !== undefined,
    names,
    until,
    badUntil,
    reason: reason === "" ? undefined : reason,
  };
}
