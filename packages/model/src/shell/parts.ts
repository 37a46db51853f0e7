/** Assignments and redirections of a command. */
import type { Assignment, Redirection } from "unbash";
import { locate } from "../source.ts";
import { expandParts, expandWhole, expandWord } from "./expand.ts";
import type { WordReader } from "./expansion.ts";
import type { ShellAssignment, ShellRedirect, ShellWord } from "./model.ts";
import { addVerbatim, placeIn, rangeIn, type ShellPiece, type ShellText } from "./text.ts";
import { wordOf } from "./word.ts";

export function readAssignment(reader: WordReader, node: Assignment): ShellAssignment {
  const { name, append, index, value } = node;
  const at = placeIn(reader.text, node.pos, node.end);
  const nameAt = placeIn(reader.text, node.pos, node.pos + name.length);
  if (value.type === "Word" && index === undefined) {
    const word = expandWhole(reader, value);
    return { ...at, name, nameAt, value: append === true ? appended(reader, name, word) : word };
  }
  const elements = value.type === "ArrayValue" ? value.elements : [value];
  const words = elements.flatMap((element) => expandWord(reader, element));
  const place = placeIn(reader.text, value.pos, value.end);
  const hole: ShellPiece = { range: place.range, value: undefined, isVerbatim: false };
  const substitutions = words.flatMap((word) => word.substitutions);
  return { ...at, name, nameAt, value: wordOf(place, [hole], { isOpen: true, substitutions }) };
}

/** `NAME+=value`. */
function appended({ state }: WordReader, name: string, word: ShellWord): ShellWord {
  const before = state.lookup(name);
  const value = before.state === "known" ? before.value : undefined;
  const piece: ShellPiece = { range: [word.range[0], word.range[0]], value, isVerbatim: false };
  return wordOf(word, [piece, ...word.pieces], word);
}

/** `A=1` as an argument of `export`. */
export function wordOfAssignment({ range, value, source }: ShellAssignment): ShellWord {
  const start = range[0];
  const beginning: ShellPiece = {
    range: [start, Math.max(start, value.range[0])],
    value: source.text.slice(start, value.range[0]),
    isVerbatim: true,
  };
  return wordOf(locate(source, ...range), [beginning, ...value.pieces], value);
}

export function readRedirect(reader: WordReader, node: Redirection): ShellRedirect {
  const { text } = reader;
  const { operator, descriptor } = node;
  const base = {
    ...placeIn(text, node.pos, node.end),
    operator,
    descriptor: descriptor?.type === "FileDescriptor" ? descriptor.value : undefined,
  };
  if (node.type !== "HereDoc")
    return { ...base, target: node.target && expandWhole(reader, node.target), body: undefined };
  return { ...base, target: undefined, body: heredocBody(reader, node) };
}

function heredocBody(
  reader: WordReader,
  { operator, body, delimiter }: Extract<Redirection, { type: "HereDoc" }>,
): ShellWord {
  const { text } = reader;
  const range = rangeIn(text, body.pos, body.end);
  const parts = delimiter?.quoted === true ? undefined : body.parts;
  if (parts !== undefined) return expandParts(reader, parts, range);
  const pieces: ShellPiece[] = [];
  if (operator === "<<") addVerbatim(pieces, text, body.pos, body.end);
  else addWithoutTabs(pieces, text, body.pos, body.end);
  return wordOf(placeIn(text, body.pos, body.end), pieces);
}

function addWithoutTabs(pieces: ShellPiece[], text: ShellText, start: number, end: number): void {
  let at = start;
  for (const line of text.text.slice(start, end).split(/(?<=\n)/)) {
    const tabs = /^\t*/.exec(line)?.[0].length ?? 0;
    addVerbatim(pieces, text, at + tabs, at + line.length);
    at += line.length;
  }
}
