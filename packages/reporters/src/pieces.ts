/** Texts piece by piece: a report may be longer than a string can be, and whoever reads it may soon have read enough. */
import { safeJson } from "./visible.ts";

/** As many pieces together as are worth a call of the system. */
const BATCH = 64 * 1024;

export function* inBatches(pieces: Iterable<string>): Iterable<string> {
  let batch = "";
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}

/** With a line break between two blocks. */
export function* spaced(blocks: Iterable<string>): Iterable<string> {
  let isFirst = true;
  for (const block of blocks) {
    yield isFirst ? block : `\n${block}`;
    isFirst = false;
  }
}

/** An array whose elements are made one at a time. */
export class JsonList {
  readonly items: Iterable<unknown>;

  constructor(items: Iterable<unknown>) {
    this.items = items;
  }
}

/** An object some of whose members are lists, or hold them. */
export class JsonObject {
  readonly members: object;

  constructor(members: object) {
    this.members = members;
  }
}

const INDENT = "  ";

/** In batches what `jsonText` makes of the whole, indented by two, and a line break. */
export function* jsonDocument(value: unknown): Iterable<string> {
  for (const batch of inBatches(jsonPieces(value, ""))) yield safeJson(batch);
  yield "\n";
}

function* jsonPieces(value: unknown, margin: string): Iterable<string> {
  if (value instanceof JsonList) {
    yield* bracketed("[", value.items, (item) => jsonPieces(item, margin + INDENT), margin, "]");
  } else if (value instanceof JsonObject) {
    yield* bracketed(
      "{",
      Object.entries(value.members),
      (member) => memberPieces(member, margin + INDENT),
      margin,
      "}",
    );
  } else {
    const text = JSON.stringify(value, undefined, INDENT);
    yield margin === "" ? text : text.replaceAll("\n", `\n${margin}`);
  }
}

function* memberPieces([key, value]: readonly [string, unknown], margin: string): Iterable<string> {
  yield `${JSON.stringify(key)}: `;
  yield* jsonPieces(value, margin);
}

function* bracketed<T>(
  open: string,
  items: Iterable<T>,
  piecesOf: (item: T) => Iterable<string>,
  margin: string,
  close: string,
): Iterable<string> {
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? open : ","}\n${margin}${INDENT}`;
    yield* piecesOf(item);
    isEmpty = false;
  }
  yield isEmpty ? `${open}${close}` : `\n${margin}${close}`;
}

/** `map` that makes an element when it is asked for. */
export function* mapped<T, U>(items: Iterable<T>, make: (item: T) => U): Iterable<U> {
  for (const item of items) yield make(item);
}
