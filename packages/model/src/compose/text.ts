/** Texts of scalars after substitution. They can be taken apart, and each part still knows its place. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { type Located, locate } from "../source.ts";
import type { YamlScalar } from "../yaml/node.ts";
import { type Piece, substitute, type Variables } from "./substitute.ts";

export interface Text {
  readonly scalar: YamlScalar;
  /** In order; none for an empty text. */
  readonly pieces: readonly Piece[];
}

/** Which variables a file sees. */
export interface Environment {
  variablesOf(path: string): Variables;
}

export function textIn(scalar: YamlScalar, environment: Environment): Text {
  return { scalar, pieces: [...substitute(scalar.text, environment.variablesOf(scalar.source.path))] };
}

export function isKnown({ pieces }: Text): boolean {
  return pieces.every(({ value }) => value !== undefined);
}

/** What is known of the text's beginning, up to the first unknown piece. */
export function knownStart({ pieces }: Text): string {
  let start = "";
  for (const { value } of pieces) {
    if (value === undefined) break;
    start += value;
  }
  return start;
}

/** The text as one value; `fallback` is the place of an empty part. */
export function valueOfText(text: Text, fallback: Located = text.scalar): Scalar<string> {
  const at = placeOfText(text) ?? fallback;
  if (!isKnown(text)) return unknown(at, rawOf(text));
  const origin = text.pieces.find(({ variable }) => variable !== undefined)?.variable?.at;
  return known(at, knownStart(text), origin);
}

function rawOf({ scalar, pieces }: Text): string {
  return scalar.text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
}

function placeOfText({ scalar, pieces }: Text): Located | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first.start === 0 && last.end === scalar.text.length) return locate(scalar.source, ...scalar.range);
  const content = scalar.range[0] + (scalar.style === "single" || scalar.style === "double" ? 1 : 0);
  // Escapes and folded lines move characters: then the whole scalar is the nearest place.
  const isVerbatim = scalar.source.text.startsWith(scalar.text, content);
  return isVerbatim
    ? locate(scalar.source, content + first.start, content + last.end)
    : locate(scalar.source, ...scalar.range);
}

/** Parts between separators; of an unknown piece none is assumed to hold a separator. */
export function splitText(
  { scalar, pieces }: Text,
  separator: string,
  limit = Number.POSITIVE_INFINITY,
): readonly Text[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    let { start } = piece;
    let rest = piece.value;
    while (rest !== undefined && parts.length < limit) {
      const at = rest.indexOf(separator);
      if (at === -1) break;
      addPart(parts, { ...piece, value: rest.slice(0, at), start, end: piece.literal ? start + at : piece.end });
      parts.push([]);
      rest = rest.slice(at + separator.length);
      if (piece.literal) start += at + separator.length;
    }
    addPart(parts, { ...piece, value: rest, start });
  }
  return parts.map((part) => ({ scalar, pieces: part }));
}

function addPart(parts: Piece[][], piece: Piece): void {
  if (piece.value !== "") parts.at(-1)?.push(piece);
}

/** Two neighbouring parts as one again, with the separator between them. */
export function joinTexts(left: Text, separator: string, right: Text): Text {
  const start = left.pieces.at(-1)?.end ?? 0;
  const end = right.pieces[0]?.start ?? start;
  const between: Piece = { value: separator, start, end, literal: false };
  return { scalar: left.scalar, pieces: [...left.pieces, between, ...right.pieces] };
}
