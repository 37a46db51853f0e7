/** The actions of a Go template: what stands in `{{ }}`. https://pkg.go.dev/text/template#hdr-Actions */
import type { Range } from "../../source.ts";

/**
 * `output` writes something · `silent` writes nothing: comments and variables · `open`, `middle` and `close` are those of
 * a block, such as `if`, `else` and `end`; `define` opens one that is written elsewhere.
 */
export type ActionKind = "output" | "silent" | "open" | "define" | "middle" | "close";

export interface Action {
  readonly range: Range;
  readonly kind: ActionKind;
  /** Does it take away the white space behind it? */
  readonly trimsBehind: boolean;
}

const KINDS: ReadonlyMap<string, ActionKind> = new Map([
  ["if", "open"],
  ["with", "open"],
  ["range", "open"],
  ["block", "open"],
  ["define", "define"],
  ["else", "middle"],
  ["end", "close"],
  ["break", "silent"],
  ["continue", "silent"],
]);

/** Nothing when one is not closed. */
export function actionsOf(text: string): readonly Action[] | undefined {
  const actions: Action[] = [];
  let start = text.indexOf("{{");
  while (start !== -1) {
    const end = endOf(text, start + 2);
    if (end === undefined) return undefined;
    const content = text.slice(start + 2, end - 2);
    actions.push({ range: [start, end], kind: kindOf(content), trimsBehind: /\s-$/.test(content) });
    start = text.indexOf("{{", end);
  }
  return actions;
}

/** A text in quotes, a comment, or the end. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\/\*[\s\S]*?\*\/|\}\}/g;

function endOf(text: string, from: number): number | undefined {
  TOKEN.lastIndex = from;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    if (token[0] === "}}") return TOKEN.lastIndex;
  }
  return undefined;
}

function kindOf(content: string): ActionKind {
  const words = content.replace(/^-\s/, "").trimStart();
  if (words.startsWith("/*") || /^\$\w*(?:\s*,\s*\$\w+)?\s*:?=/.test(words)) return "silent";
  return KINDS.get(/^[a-z]+/.exec(words)?.[0] ?? "") ?? "output";
}
