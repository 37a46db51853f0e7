/** Words and parts of words. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { type Located, locate, type Range, type Source } from "../source.ts";
import type { ShellSubstitution, ShellWord } from "./model.ts";
import { HOLE, type ShellPiece } from "./text.ts";

const NO_SUBSTITUTIONS: readonly ShellSubstitution[] = [];

export interface WordTraits {
  readonly isOpen: boolean;
  readonly substitutions: readonly ShellSubstitution[];
}

const PLAIN: WordTraits = { isOpen: false, substitutions: NO_SUBSTITUTIONS };

export function wordOf(at: Located, pieces: readonly ShellPiece[], traits: WordTraits = PLAIN): ShellWord {
  const { source, range } = at;
  const { isOpen, substitutions } = traits;
  let shape = "";
  let origin: Located | undefined;
  for (const piece of pieces) {
    shape += piece.value ?? HOLE;
    origin ??= piece.origin;
  }
  // Written out, because there are many words and spreading is slow.
  if (isOpen || shape.includes(HOLE)) {
    const raw = source.text.slice(range[0], range[1]);
    return { source, range, known: false, raw, shape, pieces, isOpen, substitutions };
  }
  if (origin !== undefined)
    return { source, range, known: true, value: shape, origin, shape, pieces, isOpen, substitutions };
  return { source, range, known: true, value: shape, shape, pieces, isOpen, substitutions };
}

/**
 * The part of a word that says `[start, end)` of its shape. Its range is exact where the part is written as it is;
 * where it comes out of an escape or a variable, the range covers that.
 */
export function partOf(word: ShellWord, start: number, end: number = word.shape.length): ShellWord {
  const { source } = word;
  const pieces = piecesBetween(word.pieces, start, end);
  const first = pieces[0];
  const last = pieces.at(-1);
  const range: Range =
    first === undefined || last === undefined ? emptyRangeAt(word, start) : [first.range[0], last.range[1]];
  return wordOf(locate(source, range[0], range[1]), pieces, { isOpen: false, substitutions: word.substitutions });
}

function piecesBetween(pieces: readonly ShellPiece[], start: number, end: number): readonly ShellPiece[] {
  const found: ShellPiece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = (piece.value ?? HOLE).length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) found.push(from === 0 && to === length ? piece : cut(piece, from, to));
    at += length;
    if (at >= end) break;
  }
  return found;
}

function cut(piece: ShellPiece, from: number, to: number): ShellPiece {
  const value = piece.value?.slice(from, to);
  if (!piece.isVerbatim) return { ...piece, value };
  return { ...piece, value, range: [piece.range[0] + from, piece.range[0] + to] };
}

/** Where an empty part would stand. */
function emptyRangeAt({ pieces, range }: ShellWord, index: number): Range {
  let at = 0;
  for (const { value, range: place, isVerbatim } of pieces) {
    const length = (value ?? HOLE).length;
    if (index < at + length) return isVerbatim ? [place[0] + index - at, place[0] + index - at] : [place[0], place[0]];
    at += length;
  }
  const end = pieces.at(-1)?.range[1] ?? range[1];
  return [end, end];
}

/** The word's known beginning: the scheme and host of `https://example.com/$FILE`. */
export function beginningOf({ shape }: ShellWord): string {
  const hole = shape.indexOf(HOLE);
  return hole === -1 ? shape : shape.slice(0, hole);
}

/** The scalar without what only a shell's word has. */
export function scalarOf(word: ShellWord): Scalar<string> {
  return word.known ? known(word, word.value, word.origin) : unknown(word, word.raw);
}

/** A word that is nowhere written with this very text. */
export function emptyWord(source: Source, range: Range): ShellWord {
  return wordOf({ source, range }, []);
}
