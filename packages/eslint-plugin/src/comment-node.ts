/** A comment as ESLint knows it. */
import type { SourceLocation, SourceRange } from "@eslint/core";
import type { Comment } from "secpolicy/engine";
import type { LocatingCode } from "./violation.ts";

export type LanguageName = "dockerfile" | "yaml";

export interface CommentNode {
  readonly type: "Line";
  /** The text without the comment's mark. */
  readonly value: string;
  /** The comment. */
  readonly loc: SourceLocation;
  /** What goes when the comment is removed. */
  readonly range: SourceRange;
  /** Nothing else stands on its line. */
  readonly standsAlone: boolean;
}

export function commentNode(
  { range, text, covers }: Comment,
  code: LocatingCode & { readonly language: LanguageName },
): CommentNode {
  const lineStart = code.text.lastIndexOf("\n", range[0] - 1) + 1;
  const standsAlone = code.text.slice(lineStart, range[0]).trim() === "";
  const continues = code.language === "dockerfile" && covers !== undefined && covers[0] < range[0];
  return {
    type: "Line",
    value: text,
    loc: { start: code.getLocFromIndex(range[0]), end: code.getLocFromIndex(range[1]) },
    range: continues ? [lineStart, nextLine(code.text, range[1])] : [range[0], range[1]],
    standsAlone,
  };
}

/** ESLint leaves a blank behind, and a blank line within a continued instruction is an error of its own. */
function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end + 1;
}
