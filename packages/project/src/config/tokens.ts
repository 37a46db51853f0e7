/** The words of a script that matter to find the keys of an object literal in it. Strings and comments are told apart. */
import type { Range } from "@secpolicy/core";

export interface Token {
  readonly type: "word" | "string" | "sign";
  /** A string's content as written, without its quotes. */
  readonly text: string;
  readonly range: Range;
}

/** Comments, strings, words and single signs; the rest is white space. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|`(?:[^`\\]|\\[\s\S])*`?|[\p{L}\p{N}_$]+|\S/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.startsWith("//") || token.startsWith("/*")) continue;
    const range: Range = [index, index + token.length];
    if (/^["'`]/.test(token)) tokens.push({ type: "string", text: token.slice(1).replace(/["'`]$/, ""), range });
    else tokens.push({ type: /^[\p{L}\p{N}_$]/u.test(token) ? "word" : "sign", text: token, range });
  }
  return tokens;
}
