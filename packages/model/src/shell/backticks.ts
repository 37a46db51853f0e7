/** Scripts in backticks, in which a backslash is taken off before anything else is read. */
import { addVerbatim, flatPiece, rangeIn, type ShellPiece, type ShellText, textOfPieces } from "./text.ts";

const ESCAPE = /\\(.)/gs;

/**
 * The text that a script in backticks at `[start, end)` means, which the parser has decoded. Inside of double quotes
 * `\"` loses its backslash too; where neither reading gives the parser's text, the whole stands for it.
 */
export function decodedText(text: ShellText, start: number, end: number, decoded: string): ShellText {
  for (const escaped of ["$`\\", '$`\\"']) {
    const found = decode(text, start + 1, end - 1, escaped);
    if (found.text === decoded) return found;
  }
  return textOfPieces(text.source, [flatPiece(rangeIn(text, start, end), decoded)]);
}

function decode(text: ShellText, start: number, end: number, escaped: string): ShellText {
  const pieces: ShellPiece[] = [];
  let at = start;
  for (const match of text.text.slice(start, end).matchAll(ESCAPE)) {
    const [, character = ""] = match;
    if (!escaped.includes(character)) continue;
    const backslash = start + match.index;
    addVerbatim(pieces, text, at, backslash);
    at = backslash + 2;
    pieces.push(flatPiece(rangeIn(text, backslash, at), character));
  }
  addVerbatim(pieces, text, at, end);
  return textOfPieces(text.source, pieces);
}
