/** How many columns of a terminal a text takes. */

/** East Asian wide and full-width blocks of Unicode, and emoji that are pictures by default. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Marks, joiners and selectors alone. */
const zero = /^[\p{Mn}\p{Me}\p{Join_Control}]+$/u;

/** Asks for the picture form of the character before it. */
const PICTURE_SELECTOR = "\ufe0f";

/** Made when the first text asks for it: that alone takes longer than to print a report in plain ASCII. */
let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as single characters. */
export function graphemes(text: string): string[] {
  if (/^[\x20-\x7e]*$/.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function graphemeWidth(grapheme: string): number {
  if (zero.test(grapheme)) return 0;
  return wide.test(grapheme) || grapheme.includes(PICTURE_SELECTOR) ? 2 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}
