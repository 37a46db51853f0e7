/** `headers()` in a comment: what a config would set, and does not. */
import type { Comment } from "oxc-parser";
import { locate, type Source } from "../source.ts";
import { pageHeaders } from "./header.ts";
import type { NextCommentedOut } from "./model.ts";
import type { Syntax } from "./parser.ts";

/** A method or a property of that name, with the bracket of its body. */
const code = /\bheaders(?=\s*(?:\(\s*\)\s*\{|:\s*(?:async\s*)?(?:function\s*)?\(\s*\)\s*(?:=>|\{)))/;

/** The first one with headers that protect pages. Most configs have no such comment: the text is asked first. */
export function findCommentedOut(source: Source, syntax: Syntax | undefined): NextCommentedOut | undefined {
  if (syntax === undefined || !code.test(source.text)) return undefined;
  const { comments, shift } = syntax;
  for (const [index, comment] of comments.entries()) {
    const found = code.exec(comment.value);
    if (found === null) continue;
    const text = textOfAll(comments, index).toLowerCase();
    const names = [...pageHeaders].filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(text));
    if (names.length === 0) continue;
    // The value begins behind the mark of the comment.
    const start = comment.start - shift + 2 + found.index;
    return { ...locate(source, start, start + found[0].length), names };
  }
  return undefined;
}

/** Of a comment and those behind it, up to the next `headers()`: each line may be one of its own. */
function textOfAll(comments: readonly Comment[], index: number): string {
  const next = comments.findIndex(({ value }, other) => other > index && code.test(value));
  return comments
    .slice(index, next === -1 ? undefined : next)
    .map(({ value }) => value)
    .join("\n");
}
