/** How the builder divides a line that is already joined: the keyword, its flags, the rest. */
import { isBlank } from "./physical-lines.ts";

/** A piece of the joined text. `text` is what it says: of a flag without quotes and escapes, else as written. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The first word from `from` on. Empty when only blanks follow. */
export function firstWord(text: string, from: number): Word {
  let start = from;
  while (start < text.length && isBlank(text[start])) start++;
  let end = start;
  while (end < text.length && !isBlank(text[end])) end++;
  return { text: text.slice(start, end), start, end };
}

/** The rest of the line without blanks at its ends. */
export function restOf(text: string, from: number): Word {
  let start = from;
  while (start < text.length && isBlank(text[start])) start++;
  let end = text.length;
  while (end > start && isBlank(text[end - 1])) end--;
  return { text: text.slice(start, end), start, end };
}

export interface FlagWords {
  readonly flags: readonly Word[];
  /** Where the rest starts. */
  readonly end: number;
}

/** Words that start with `--`, up to the first other one or a lone `--`. They may hold quotes, which are taken off. */
export function flagWords(text: string, from: number, escapeToken: string): FlagWords {
  const flags: Word[] = [];
  let at = from;
  while (true) {
    while (at < text.length && isBlank(text[at])) at++;
    if (!text.startsWith("--", at)) return { flags, end: at };
    const word = quotedWord(text, at, escapeToken);
    at = word.end;
    if (word.text === "--") return { flags, end: at };
    flags.push(word);
  }
}

function quotedWord(text: string, start: number, escapeToken: string): Word {
  let said = "";
  let quote: string | undefined;
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at];
    if (quote === undefined && isBlank(character)) break;
    if (character === quote) quote = undefined;
    else if (quote === undefined && (character === '"' || character === "'")) quote = character;
    else if (character === escapeToken) said += text[++at] ?? "";
    else said += character;
  }
  return { text: said, start, end: at };
}
