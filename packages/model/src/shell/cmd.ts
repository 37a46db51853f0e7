/** Command lines of Windows' cmd: commands between `&&`, `||`, `&` and `|`, words between blanks. */
import { locate } from "../source.ts";
import type { ShellBlockKind, ShellWord } from "./model.ts";
import { fillCommand, inside, type Output, openCommand, type Spot } from "./output.ts";
import { addVerbatim, flatPiece, rangeIn, type ShellPiece, type ShellText } from "./text.ts";
import { wordOf } from "./word.ts";

const OPERATOR = /&&|\|\||&|\||"[^"]*(?:"|$)/g;

/** What has a grammar of its own: groups, escapes, conditions, loops. */
const BEYOND = /[()^\n]|(?:^|[&|])\s*(?:if|for)\s/i;

/** Reads nothing at all where the line has more to it than commands in a row. */
export function readCmd(output: Output, text: ShellText, spot: Spot): void {
  if (BEYOND.test(text.text)) {
    output.isComplete = false;
    return;
  }
  let start = 0;
  let kind: ShellBlockKind | undefined;
  for (const match of text.text.matchAll(OPERATOR)) {
    const [operator] = match;
    if (operator.startsWith('"')) continue;
    readSimple(output, text, start, match.index, kind === undefined ? spot : inside(spot, kind));
    kind = operator === "&&" ? "and" : operator === "||" ? "or" : undefined;
    start = match.index + operator.length;
  }
  readSimple(output, text, start, text.text.length, kind === undefined ? spot : inside(spot, kind));
}

const WORD = /(?:"[^"]*(?:"|$)|[^\s"])+/g;

function readSimple(output: Output, text: ShellText, start: number, end: number, spot: Spot): void {
  const words: ShellWord[] = [];
  let last = start;
  for (const match of text.text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    last = from + match[0].length;
    words.push(readWord(text, from, last));
  }
  const [first] = words;
  if (first === undefined) return;
  const command = openCommand(output, text, spot, [first.range[0], rangeIn(text, start, last)[1]]);
  fillCommand(command, { words, isOpen: false, assignments: [], redirects: [] });
}

/** `%NAME%` is known to nobody here; quotes only hold blanks together. */
function readWord(text: ShellText, start: number, end: number): ShellWord {
  const pieces: ShellPiece[] = [];
  const range = rangeIn(text, start, end);
  let isOpen = false;
  let at = start;
  for (const match of text.text.slice(start, end).matchAll(/"|%[^%\s]+%/g)) {
    const from = start + match.index;
    addVerbatim(pieces, text, at, from);
    at = from + match[0].length;
    if (match[0] === '"') continue;
    pieces.push(flatPiece(rangeIn(text, from, at), undefined));
    isOpen = true;
  }
  addVerbatim(pieces, text, at, end);
  return wordOf(locate(text.source, range[0], range[1]), pieces, { isOpen, substitutions: [] });
}
