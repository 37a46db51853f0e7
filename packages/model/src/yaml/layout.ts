/** How a YAML file is laid out: what an edit needs to look like the lines around it. */
import { offsetOfLine, positionAt, type Range, type Source } from "../source.ts";
import type { YamlMap, YamlNode } from "./node.ts";

export interface Layout {
  readonly lineBreak: "\n" | "\r\n";
  /** Columns between a key and the keys of the block map below it. */
  readonly step: number;
  /** Columns between a key and the dashes of the block list below it: often 0. */
  readonly listStep: number;
  /** The text is JSON, so keys and strings need double quotes. */
  readonly json: boolean;
  /** Names that `*name` refers to somewhere in the text. */
  readonly aliases: ReadonlySet<string>;
}

const DEFAULT_STEP = 2;
const layouts = new WeakMap<Source, Layout>();

export function layoutOf(source: Source): Layout {
  const present = layouts.get(source);
  if (present !== undefined) return present;
  const layout = { ...stepsOf(source.text), ...wordsOf(source.text) };
  layouts.set(source, layout);
  return layout;
}

function wordsOf(text: string): Pick<Layout, "lineBreak" | "json" | "aliases"> {
  const newline = text.indexOf("\n");
  const aliases = new Set<string>();
  for (const [, name] of text.matchAll(/(?<=[\s,:[{-])\*([^\s,[\]{}]+)/g)) {
    if (name !== undefined) aliases.add(name);
  }
  return { lineBreak: newline > 0 && text[newline - 1] === "\r" ? "\r\n" : "\n", json: /^\s*[[{]/.test(text), aliases };
}

/** The first key with a block below it decides, once for maps and once for lists. */
function stepsOf(text: string): Pick<Layout, "step" | "listStep"> {
  let step: number | undefined;
  let listStep: number | undefined;
  let parent: number | undefined;
  for (const [line] of text.matchAll(/[^\n]+/g)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const isItem = line.startsWith("-", indent);
    if (parent !== undefined && isItem && indent >= parent) listStep ??= indent - parent;
    else if (parent !== undefined && indent > parent) step ??= indent - parent;
    if (step !== undefined && listStep !== undefined) break;
    const opens = /:\s*(?:#.*)?$/.test(line);
    parent = opens ? (/^ *(?:- +)*/.exec(line)?.[0].length ?? 0) : undefined;
  }
  return { step: step ?? DEFAULT_STEP, listStep: listStep ?? step ?? DEFAULT_STEP };
}

/** The map's own habit, from the first block map below one of its keys; else the file's. */
export function stepOf(map: YamlMap): number {
  const column = columnAt(map.source, map.range[0]);
  for (const { value, alias, merged } of map.entries) {
    if (value.type !== "map" || value.flow || value.source !== map.source) continue;
    if (alias !== undefined || merged !== undefined) continue;
    const step = columnAt(value.source, value.range[0]) - column;
    if (step > 0) return step;
  }
  return layoutOf(map.source).step;
}

/** Counted from 0. */
export function columnAt(source: Source, offset: number): number {
  return positionAt(source, offset).column - 1;
}

export function lineStartAt(source: Source, offset: number): number {
  return offset - columnAt(source, offset);
}

/** Before the line break. */
export function lineEndAt(source: Source, offset: number): number {
  const { text } = source;
  const next = nextLineAt(source, offset);
  const newline = next - 1;
  if (text[newline] !== "\n" || newline < offset) return text.length;
  return newline > offset && text[newline - 1] === "\r" ? newline - 1 : newline;
}

/** Behind the line break. */
export function nextLineAt(source: Source, offset: number): number {
  return offsetOfLine(source, positionAt(source, offset).line + 1);
}

/** The end of what stands before the place, white space left out. */
export function withoutBlankBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** A block scalar's content may go on in lines of white space, which its range leaves out. */
export function lastBlockScalar(node: YamlNode): Range | undefined {
  if (node.type === "scalar") return node.style === "block" ? node.range : undefined;
  const items = node.type === "map" ? node.entries : node.items;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item === undefined || item.alias !== undefined || item.value.source !== node.source) continue;
    if (item.value.range[1] === node.range[1]) return lastBlockScalar(item.value);
  }
  return undefined;
}

export function keepsBlankLines(text: string, scalar: Range): boolean {
  return /^[|>]\d?\+/.test(text.slice(scalar[0], scalar[0] + 3));
}

/** Where the lines of a block node end: before a line break, or at the start of a line behind blank ones it owns. */
export function blockEnd(node: YamlNode): number {
  const { source } = node;
  const { text } = source;
  const end = lineEndAt(source, node.range[1]);
  const scalar = lastBlockScalar(node);
  if (scalar === undefined || end === text.length) return end;
  const next = nextLineAt(source, end);
  const blank = /^(?:[ \t]*\r?\n)*[ \t]*$|^(?:[ \t]*\r?\n)*/.exec(text.slice(next))?.[0] ?? "";
  return keepsBlankLines(text, scalar) || /[ \t]/.test(blank) ? next + blank.length : end;
}

/** Nothing but indentation and the dashes of lists stands before the place on its line. */
export function startsLine(source: Source, offset: number): boolean {
  return /^ *(?:[-?:] +)*$/.test(source.text.slice(lineStartAt(source, offset), offset));
}

/** Do aliases lead to an anchor that stands in this text? Text in quotes may look like one: then it is left alone. */
export function definesShared(source: Source, range: Range): boolean {
  const { aliases } = layoutOf(source);
  if (aliases.size === 0) return false;
  for (const [, name] of source.text.slice(range[0], range[1]).matchAll(/&([^\s,[\]{}]+)/g)) {
    if (name !== undefined && aliases.has(name)) return true;
  }
  return false;
}

/** An anchor stands this near before its node, unless a comment comes between. */
const FURTHEST_ANCHOR = 500;

/** Do aliases lead to this node? Its anchor stands before it. */
export function isShared(node: YamlNode): boolean {
  const { source } = node;
  const { aliases } = layoutOf(source);
  if (aliases.size === 0) return false;
  const end = withoutBlankBefore(source.text, node.range[0]);
  const start = lineStartAt(source, end);
  const line = source.text.slice(Math.max(start, end - FURTHEST_ANCHOR), end);
  if (start < end - FURTHEST_ANCHOR && line.includes("#")) return true;
  const name = /&([^\s,[\]{}]+)(?:\s+!\S*)?(?:\s+#.*)?$/.exec(line)?.[1];
  return name !== undefined && aliases.has(name);
}
