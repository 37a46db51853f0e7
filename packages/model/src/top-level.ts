/**
 * The top-level keys of a YAML or JSON text, without parsing it: enough to tell what kind of file it is. Values are
 * read only as far as needed to know where the next key of the top level can stand: text in block scalars, quotes,
 * flow collections and comments is never taken for a key.
 */

import { FlowScan, isBlankAt } from "./flow-scan.ts";

/** What one document of the stream holds at its top. */
export interface TopLevel {
  /** Keys of the top map, each with what stands behind it on its line, unquoted. */
  readonly keys: ReadonlyMap<string, string>;
  readonly shape: "map" | "list" | "scalar" | "empty";
  /** The document can't be valid; `keys` then holds whatever looks like a key, so that nothing hides behind an error. */
  readonly broken: boolean;
}

const MARKER = /^(?:---|\.\.\.)(?=\s|$)/;
const COMPACT = /[-?:]/;
const BLOCK_HEADER = /^[|>][-+0-9]*\s*(?:\s#.*)?$/;
const PLAIN_KEY_END = /:(?=\s|$)|\s#/;

export function topLevels(text: string): readonly TopLevel[] {
  return [...scanDocuments(text)];
}

/**
 * Has one of the documents all of the keys at its top? Reads no further than it takes to know, which for manifests is
 * two lines: what comes behind can't take a key away.
 */
export function hasTopLevel(text: string, keys: readonly string[]): boolean {
  return hasDocument(text, (found) => keys.every((key) => found.has(key)));
}

/** Has one of the documents one of the keys at its top? Reads no further either. */
export function hasAnyTopLevel(text: string, keys: readonly string[]): boolean {
  return hasDocument(text, (found) => keys.some((key) => found.has(key)));
}

type Keys = TopLevel["keys"];

function hasDocument(text: string, isEnough: (keys: Keys) => boolean): boolean {
  for (const { keys } of scanDocuments(text, isEnough)) if (isEnough(keys)) return true;
  return false;
}

/** Stops in the first document whose keys are enough. */
function* scanDocuments(text: string, isEnough: (keys: Keys) => boolean = () => false): Generator<TopLevel> {
  let scan = new DocumentScan();
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start < text.length) {
    const lineFeed = text.indexOf("\n", start);
    const end = lineFeed === -1 ? text.length : lineFeed;
    const line = text.slice(start, text.charAt(end - 1) === "\r" ? end - 1 : end);
    start = end + 1;
    const marker = MARKER.exec(line);
    if (marker === null) {
      // Most lines bring no key of the top level.
      const before = scan.keys.size;
      scan.line(line);
      if (scan.keys.size > before && isEnough(scan.keys)) break;
      continue;
    }
    yield* found(scan);
    scan = new DocumentScan();
    if (marker[0] === "---") scan.line(`   ${line.slice(3)}`);
  }
  yield* found(scan);
}

function* found(scan: DocumentScan): Generator<TopLevel> {
  const top = scan.finish();
  if (top.shape !== "empty" || top.broken) yield top;
}

/** Reads one document line by line. */
class DocumentScan {
  readonly #lines: string[] = [];
  readonly #keys = new Map<string, string>();
  readonly keys: Keys = this.#keys;
  #shape: TopLevel["shape"] = "empty";
  #broken = false;
  /** Column of the top-level node. */
  #rootColumn: number | undefined;
  /** Column of the key or dash whose value starts on a later line; -1 for the document itself. */
  #parent = -1;
  /** Lines that are indented deeper than this continue a block or plain scalar. */
  #textBeyond: number | undefined;
  #flow: FlowScan | undefined;
  /** The top-level node is a scalar or a flow collection, behind which nothing can follow. */
  #complete = false;

  line(line: string): void {
    this.#lines.push(line);
    if (this.#flow !== undefined) {
      this.#continueFlow(this.#flow, line, 0);
      return;
    }
    const indent = line.search(/[^ ]/);
    if (indent === -1 || line.trim() === "") return;
    if (this.#textBeyond !== undefined && indent > this.#textBeyond) return;
    this.#textBeyond = undefined;
    const first = line.charAt(indent);
    if (first === "#" || (first === "%" && this.#shape === "empty")) return;
    if (first === "\t" || this.#complete) this.#broken = true;
    else this.#node(line, indent);
  }

  finish(): TopLevel {
    if (this.#flow !== undefined) {
      this.#broken = true;
      this.#takeFlowKeys(this.#flow);
    }
    if (this.#broken) this.#guessKeys();
    return { keys: this.#keys, shape: this.#shape, broken: this.#broken };
  }

  /** The content of a line: indicators, then a key or a scalar or a flow collection, then perhaps the key's value. */
  #node(line: string, start: number): void {
    let at = start;
    let parent = this.#parent;
    let isValue = false;
    /** Nothing but an anchor or a tag stands before. */
    let isFirst = true;
    while (at < line.length) {
      const char = line.charAt(at);
      if (char === "#" && at > start) break;
      if (char === "&" || char === "!") {
        at = skipBlank(line, skipWord(line, at));
        continue;
      }
      if (!isValue && COMPACT.test(char) && isBlankAt(line, at + 1)) {
        if (isFirst) this.#meet(start, char === "-" ? "list" : "map");
        if (isFirst && char === "?" && start === this.#rootColumn) this.#takeExplicitKey(line.slice(at + 1));
        isFirst = false;
        parent = at;
        at = skipBlank(line, at + 1);
        continue;
      }
      const key = isValue ? undefined : readKey(line, at);
      if (key === undefined) {
        if (isFirst) this.#meet(start, char === "{" ? "map" : char === "[" ? "list" : "scalar");
        this.#scalar(line, at, parent);
        return;
      }
      const valueAt = skipBlank(line, key.end);
      if (isFirst) this.#meet(start, "map");
      if (isFirst && start === this.#rootColumn) this.#keys.set(key.name, plainText(line.slice(valueAt)));
      parent = at;
      at = valueAt;
      isValue = true;
      isFirst = false;
    }
    this.#parent = parent;
  }

  /** Notes what stands first on a line: at the column of the top level it must fit what the top level is. */
  #meet(at: number, shape: TopLevel["shape"]): void {
    if (this.#rootColumn === undefined) {
      this.#rootColumn = at;
      this.#shape = shape;
    } else if (at < this.#rootColumn) {
      this.#broken = true;
    } else if (at === this.#rootColumn && shape !== this.#shape) {
      // The list that is a key's value may stand at the key's own column.
      if (this.#shape !== "map" || shape !== "list") this.#broken = true;
    }
  }

  #scalar(line: string, at: number, parent: number): void {
    const char = line.charAt(at);
    if (char === "{" || char === "[" || char === '"' || char === "'") {
      const isRoot = parent === -1;
      this.#complete = isRoot;
      this.#continueFlow(new FlowScan(isRoot && char === "{"), line, at);
    } else if ((char === "|" || char === ">") && !BLOCK_HEADER.test(line.slice(at))) {
      this.#broken = true;
    } else {
      this.#textBeyond = parent;
    }
  }

  #takeExplicitKey(text: string): void {
    const name = plainText(text);
    if (/^[\w.-]+$/.test(name)) this.#keys.set(name, "");
  }

  #continueFlow(flow: FlowScan, line: string, at: number): void {
    const end = flow.read(line, at);
    this.#flow = end === undefined ? flow : undefined;
    if (end === undefined) return;
    this.#takeFlowKeys(flow);
    if (!/^\s*(?:\s#.*)?$/.test(line.slice(end))) this.#broken = true;
  }

  #takeFlowKeys(flow: FlowScan): void {
    for (const [key, value] of flow.keys) this.#keys.set(key, value);
  }

  #guessKeys(): void {
    for (const line of this.#lines) {
      const match = /^(["']?)([\w.-]+)\1\s*:(?=\s|$)(.*)$/.exec(line.trimStart());
      const column = line.length - line.trimStart().length;
      if (match === null || (column !== 0 && column !== this.#rootColumn)) continue;
      const [, , key = "", value = ""] = match;
      if (!this.#keys.has(key)) this.#keys.set(key, plainText(value));
    }
  }
}

/** A plain or quoted key that starts at an offset; `end` is behind its colon. */
function readKey(line: string, at: number): { readonly name: string; readonly end: number } | undefined {
  const quote = line.charAt(at);
  if (quote === '"' || quote === "'") {
    const quoted = quote === '"' ? /"((?:[^"\\]|\\.)*)"\s*:(?=\s|$)/y : /'((?:[^']|'')*)'\s*:(?=\s|$)/y;
    quoted.lastIndex = at;
    const match = quoted.exec(line);
    return match === null ? undefined : { name: withoutEscapes(match[1] ?? "", quote), end: quoted.lastIndex };
  }
  if (quote === "{" || quote === "[" || quote === "|" || quote === ">") return undefined;
  const rest = line.slice(at);
  const end = PLAIN_KEY_END.exec(rest);
  if (end === null || !end[0].startsWith(":")) return undefined;
  return { name: rest.slice(0, end.index).trimEnd(), end: at + end.index + 1 };
}

/** A value on one line as text: without its comment, anchor, tag and quotes. */
function plainText(value: string): string {
  const quoted = /^(?:[&!]\S*\s+)*(["'])(.*?)\1/.exec(value);
  if (quoted !== null) return quoted[2] ?? "";
  return value
    .replace(/^(?:[&!]\S*\s+)*/, "")
    .replace(/(?:^|\s)#.*$/, "")
    .trim();
}

function withoutEscapes(text: string, quote: string): string {
  return quote === '"' ? text.replaceAll(/\\(.)/g, "$1") : text.replaceAll("''", "'");
}

function skipBlank(line: string, start: number): number {
  let at = start;
  while (at < line.length && isBlankAt(line, at)) at++;
  return at;
}

function skipWord(line: string, start: number): number {
  let at = start;
  while (!isBlankAt(line, at)) at++;
  return at;
}
