/** Texts of files, names and messages, made safe to print: what would act on a terminal or hide from a reader is shown. */

/**
 * Controls, line separators, lone surrogates, marks that reorder or hide text, and the two characters that XML forbids.
 * Joiners and variation selectors stay: scripts and emoji need them.
 */
const hidden =
  /(?!\p{Join_Control}|[\ufe00-\ufe0f])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;

/** None of them is printable ASCII, which is nearly all of most texts: the slow pattern looks only at the rest. */
const suspect = /[^\x20-\x7e]+/g;
const suspectInJson = /[^\n\x20-\x7e]+/g;

/** CI systems obey `##[…]` and `##vso[…]` wherever it stands in a line of output. */
const logCommand = /##(?=[a-z]{0,20}\[)/gi;

const DELETE = 0x7f;
const FIRST_PICTURE = 0x2400;
const DELETE_PICTURE = "\u2421";

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** `␛` for ESC, `\u{202e}` for what has no picture of its own. */
function picture(character: string): string {
  const code = codePoint(character);
  if (code < 0x20) return String.fromCharCode(FIRST_PICTURE + code);
  if (code === DELETE) return DELETE_PICTURE;
  return `\\u{${code.toString(16)}}`;
}

/** The same text with every control character replaced by a visible form, line breaks too. */
export function visible(text: string): string {
  return text.replace(suspect, (run) => run.replace(hidden, picture)).replace(logCommand, "#\\u{23}");
}

/** `visible` on one line: a line break and the blanks around it become one blank. */
export function oneLine(text: string): string {
  return visible(text.replace(/[ \t]*[\r\n]\s*/g, " ").trim());
}

const suspectInLines = /\r(?!\n)|[^\r\n\t\x20-\x7e]+/g;
/** GitHub Actions obeys a line that begins like this. */
const workflowCommand = /^([ \t]*)::/gm;

/** `visible`, but line breaks and tabs stay: for texts of several lines in which names stand. */
export function visibleLines(text: string): string {
  return text
    .replace(suspectInLines, (run) => run.replace(hidden, picture))
    .replace(logCommand, "#\\u{23}")
    .replace(workflowCommand, "$1\\u{3a}:");
}

/** A message longer than this many code points says no more to a reader. */
const LONGEST_MESSAGE = 600;

/** `oneLine` for people: a text that got out of hand is cut. Formats for programs carry it whole. */
export function brief(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST_MESSAGE) return line;
  return `${[...line].slice(0, LONGEST_MESSAGE - 1).join("")}…`;
}

function unicodeEscape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}

/** JSON whose strings hold no raw control character. Nothing is lost: they are written as escapes. */
export function jsonText(value: unknown, indent?: number): string {
  return safeJson(JSON.stringify(value, undefined, indent));
}

/** A part of a JSON text that ends between two of its words. */
export function safeJson(text: string): string {
  return text.replace(suspectInJson, (run) => run.replace(hidden, unicodeEscape)).replace(logCommand, "#\\u0023");
}
