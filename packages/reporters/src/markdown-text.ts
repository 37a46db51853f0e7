/** Plain text inside GitHub's and GitLab's Markdown: shown literally, whatever it holds. */
import { brief, oneLine } from "./visible.ts";

/**
 * What sites turn into mentions, references, links, emoji or formulas after Markdown was read, so that escapes don't
 * help. Only code is left alone.
 */
const livesOn = /[@#!%&~$]\S|:\/\/|\bwww\.|\bGH-\d|:\w+:|\b[0-9a-f]{7,40}\b/i;

/** Characters with a meaning in Markdown, and those that HTML and table cells give one. */
const markdownSpecial = /[\\`*_[\]~$]/g;
const htmlSpecial = /[&<>|]/g;

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A piece of code that can stand in a table cell. */
export function code(text: string): string {
  const line = oneLine(text);
  if (line === "") return "";
  return line.includes("|") ? htmlCode(line) : codeSpan(line);
}

/** Between more backticks than the text holds in a row. */
function codeSpan(line: string): string {
  const runs = Array.from(line.matchAll(/`+/g), ([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/**
 * A table splits at `|` even in a code span, and inside `<code>` text is still read as Markdown: so each sign becomes a
 * reference, and a comment before it keeps words from being read together with it.
 */
function htmlCode(line: string): string {
  return `<code>${line.replace(/[!-/:-@[-`{-~]/g, (sign) => `<!-- -->${reference(sign)}`)}</code>`;
}

function literal(word: string): string {
  if (livesOn.test(word)) return code(word);
  return word.replace(htmlSpecial, reference).replace(markdownSpecial, "\\$&");
}

/** Two code spans that touch would be read as one: a comment keeps them apart. */
function joined(pieces: readonly string[]): string {
  let text = "";
  for (const piece of pieces) text += text.endsWith("`") && piece.startsWith("`") ? `<!-- -->${piece}` : piece;
  return text;
}

/** A sentence; what stands between backticks becomes code. */
export function sentence(text: string): string {
  const parts = brief(text).split(/(`[^`]+`)/);
  const pieces = parts.flatMap((part) =>
    /^`[^`]+`$/.test(part) ? [code(part.slice(1, -1))] : part.split(/(\s+)/).map(literal),
  );
  return joined(pieces);
}
