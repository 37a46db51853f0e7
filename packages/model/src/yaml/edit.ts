/** Structural edits: they change one value and leave comments, quotes, anchors, order and indentation alone. */
import type { Edit } from "../edit.ts";
import type { Range } from "../source.ts";
import { insertLast, removeItem } from "./flow.ts";
import {
  blockEnd,
  columnAt,
  definesShared,
  isShared,
  keepsBlankLines,
  lastBlockScalar,
  layoutOf,
  lineEndAt,
  lineStartAt,
  nextLineAt,
  startsLine,
  stepOf,
  withoutBlankBefore,
} from "./layout.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar, YamlSeq } from "./node.ts";
import {
  blockLines,
  entryLines,
  flowEntry,
  flowText,
  isScalarValue,
  itemLines,
  needsLines,
  type Steps,
  scalarText,
  type YamlScalarValue,
  type YamlValue,
} from "./write.ts";

export type { YamlValue } from "./write.ts";

/**
 * Sets the value at a path of keys below a map: replaces what is there, adds missing keys, in the block or flow
 * style of the map. A key that comes through `<<` or leads to an alias is overridden in this map alone.
 * Nothing when it can't be done without touching what others share (a map or value that aliases lead to, or that
 * was merged from elsewhere) or when a value in the way is neither a map nor empty.
 */
export function setValue(map: YamlMap, path: readonly string[], value: YamlValue): readonly Edit[] | undefined {
  const [key, ...rest] = path;
  if (key === undefined || isShared(map) || !isWritten(map)) return undefined;
  const entry = map.get(key);
  if (entry === undefined) return addEntry(map, key, nest(rest, value));
  if (entry.merged !== undefined) return rest.length === 0 ? addEntry(map, key, value) : undefined;
  if (!isOwn(map, entry)) return undefined;
  if (rest.length === 0) return writeValue(map, entry, value);
  if (entry.alias !== undefined) return undefined;
  if (isEmpty(entry.value)) return isShared(entry.value) ? undefined : writeValue(map, entry, nest(rest, value));
  return entry.value.type === "map" ? setValue(entry.value, rest, value) : undefined;
}

/**
 * Removes an entry of the map's own, with its line and the comment behind it. The last entry leaves `{}` behind.
 * Nothing when it can't be removed alone: it was merged from elsewhere, hides an entry of the same key, holds an
 * anchor that aliases lead to, or stands in a map that they lead to.
 */
export function removeEntry(map: YamlMap, key: string): readonly Edit[] | undefined {
  const entry = map.get(key);
  if (entry === undefined || !isOwn(map, entry) || entry.hides !== undefined) return undefined;
  if (!isWritten(map) || isShared(map) || definesShared(map.source, entry.range)) return undefined;
  const own = ownRanges(map);
  const index = own.findIndex(([start]) => start === entry.range[0]);
  if (map.flow) return removeItem(map, entry.range, own[index - 1], own[index + 1]);
  const isSole = map.range[0] === entry.range[0] && map.range[1] === entry.range[1];
  return isSole ? emptyMap(map) : removeLines(map, entry);
}

/** Adds an item at the end of a list, in its style. Nothing when aliases lead to the list. */
export function appendItem(seq: YamlSeq, value: YamlValue): readonly Edit[] | undefined {
  if (isShared(seq)) return undefined;
  const { source } = seq;
  if (seq.flow) {
    const items = seq.items.map((item) => (item.alias ?? item.value).range);
    const edit = insertLast(seq, items, flowText(value, layoutOf(source).json));
    return edit === undefined ? undefined : [edit];
  }
  if (source.text[seq.range[0]] !== "-" || !startsLine(source, seq.range[0])) return undefined;
  const column = columnAt(source, seq.range[0]);
  return [insertLines(seq, itemLines(value, column, layoutOf(source)))];
}

/** Puts a plain word before all items of a list, quoted as the first of them is. Nothing when aliases lead to the list. */
export function prependWord(seq: YamlSeq, word: string): readonly Edit[] | undefined {
  const first = seq.items[0]?.value;
  if (isShared(seq) || first?.type !== "scalar") return undefined;
  const { source } = seq;
  const [start] = first.range;
  const quote = first.style === "double" ? '"' : first.style === "single" ? "'" : "";
  const written = `${quote}${word}${quote}`;
  const indent = " ".repeat(columnAt(source, seq.range[0]));
  const text = seq.flow ? `${written}, ` : `${written}${layoutOf(source).lineBreak}${indent}- `;
  return [{ source, range: [start, start], text }];
}

/**
 * Replaces a scalar's value and keeps its quotes where the new text can stand in them: never around a number or a
 * boolean, which they would turn into a string. An empty value is written behind its colon or dash.
 */
export function replaceScalar(scalar: YamlScalar, value: YamlScalarValue): Edit {
  const { source, range } = scalar;
  const json = layoutOf(source).json;
  const text = scalarText(value, json ? "double" : scalar.style);
  const needsSpace = range[0] === range[1] && /[:\-?]/.test(source.text.charAt(range[0] - 1));
  return { source, range, text: needsSpace ? ` ${text}` : text };
}

function nest(path: readonly string[], value: YamlValue): YamlValue {
  return path.reduceRight<YamlValue>((inner, key) => ({ [key]: inner }), value);
}

function isOwn(map: YamlMap, entry: YamlEntry): boolean {
  return entry.merged === undefined && entry.source === map.source;
}

function isEmpty(node: YamlNode): boolean {
  if (node.type === "scalar") return node.value === null;
  return node.type === "map" && node.entries.length === 0;
}

/** In the order of the text; merge keys are not among them. */
function ownRanges(map: YamlMap): readonly Range[] {
  const ranges = map.entries.filter((entry) => isOwn(map, entry)).map(({ range }) => range);
  return ranges.sort(([a], [b]) => a - b);
}

/** Is the map's text where its range says, laid out as edits expect? A map made of several files' entries may not be. */
function isWritten(map: YamlMap): boolean {
  const { text } = map.source;
  const [start] = map.range;
  if (map.flow) return text[start] === "{";
  const first = ownRanges(map)[0];
  return startsLine(map.source, start) && (first?.[0] === start || text.startsWith("<<", start) || text[start] === "?");
}

function stepsOf(map: YamlMap): Steps {
  return { step: stepOf(map), listStep: layoutOf(map.source).listStep };
}

function addEntry(map: YamlMap, key: string, value: YamlValue): readonly Edit[] | undefined {
  if (map.flow) {
    const edit = insertLast(map, ownRanges(map), flowEntry(key, value, layoutOf(map.source).json));
    return edit === undefined ? undefined : [edit];
  }
  return [insertLines(map, entryLines(key, value, columnAt(map.source, map.range[0]), stepsOf(map)))];
}

function insertLines(node: YamlMap | YamlSeq, lines: readonly string[]): Edit {
  const { source } = node;
  const { lineBreak } = layoutOf(source);
  const at = blockEnd(node);
  const text = lines.join(lineBreak);
  const startsOwnLine = at > 0 && source.text[at - 1] === "\n";
  return { source, range: [at, at], text: startsOwnLine ? `${text}${lineBreak}` : `${lineBreak}${text}` };
}

/** Writes a value behind a key that is there, in place of what stands there now. */
function writeValue(map: YamlMap, entry: YamlEntry, value: YamlValue): readonly Edit[] | undefined {
  const { source } = map;
  const { range } = entry.alias ?? entry.value;
  const between = source.text.slice(entry.key.range[1], range[0]);
  const isBareKey = map.flow && range[0] === range[1] && between === "";
  // A tag or an anchor before the value would go on to hold for the new one.
  if (!isBareKey && !/^\s*:(?:\s|#.*)*$/.test(between)) return undefined;
  if (definesShared(source, range)) return undefined;
  if (isBareKey) return [{ source, range, text: `: ${flowText(value, layoutOf(source).json)}` }];
  const colonEnd = entry.key.range[1] + between.indexOf(":") + 1;
  if (needsLines(value) && !map.flow) return [writeLines(map, [colonEnd, range[1]], entry, value)];
  if (isScalarValue(value) && entry.alias === undefined && entry.value.type === "scalar") {
    return [replaceScalar(entry.value, value)];
  }
  const text = flowText(value, layoutOf(source).json);
  // The value moves up to its key; a comment that stood between them goes behind it.
  const comment = source.text.slice(colonEnd, range[0]).trimEnd();
  return [{ source, range: [colonEnd, range[1]], text: ` ${text}${comment}` }];
}

/** A collection goes below its key; a comment behind the key or the old value stays behind the key. */
function writeLines(map: YamlMap, old: Range, entry: YamlEntry, value: YamlValue): Edit {
  const { source } = map;
  const { lineBreak } = layoutOf(source);
  const wasBlock = entry.alias === undefined && entry.value.type !== "scalar" && !entry.value.flow;
  const end = wasBlock ? old[1] : lineEndAt(source, old[1]);
  const valueStart = (entry.alias ?? entry.value).range[0];
  const comments = source.text.slice(old[0], valueStart).trimEnd() + source.text.slice(old[1], end);
  const lines = blockLines(value, columnAt(source, map.range[0]), stepsOf(map));
  return { source, range: [old[0], end], text: [comments, ...lines].join(lineBreak) };
}

function emptyMap(map: YamlMap): readonly Edit[] {
  const { source, range } = map;
  const before = withoutBlankBefore(source.text, range[0]);
  const line = source.text.slice(lineStartAt(source, before), before);
  const followsColon = line.endsWith(":") && !line.includes("#") && before < range[0];
  return [followsColon ? { source, range: [before, range[1]], text: " {}" } : { source, range, text: "{}" }];
}

function removeLines(map: YamlMap, entry: YamlEntry): readonly Edit[] | undefined {
  const { source } = map;
  const { text } = source;
  const start = entry.range[0];
  const end = nextLineAt(source, endOfEntry(entry));
  const lineStart = lineStartAt(source, start);
  const prefix = text.slice(lineStart, start);
  if (/^ *$/.test(prefix)) return removeWholeLines(map, entry, [lineStart, end]);
  if (start !== map.range[0] || !/^ *(?:- +)+$/.test(prefix)) return undefined;
  // The first key of a list's item: what follows moves up behind the dash.
  const next = /\S/.exec(text.slice(end));
  return next === null ? undefined : [{ source, range: [start, end + next.index], text: "" }];
}

/** Behind the last line's content, blank lines that a block scalar owns included. */
function endOfEntry({ value, alias, range, source }: YamlEntry): number {
  if (alias !== undefined) return range[1];
  const end = value.range[0] === value.range[1] ? lineEndAt(source, range[1]) : blockEnd(value);
  return end > 0 && source.text[end - 1] === "\n" ? end - 1 : end;
}

/** What stands behind the lines must not become content of a block scalar before them. */
function removeWholeLines(map: YamlMap, entry: YamlEntry, lines: Range): readonly Edit[] | undefined {
  const { source } = map;
  const previous = map.entries.findLast((other) => isOwn(map, other) && other.range[1] <= entry.range[0]);
  const scalar = previous === undefined || previous.alias !== undefined ? undefined : lastBlockScalar(previous.value);
  if (scalar === undefined) return [{ source, range: lines, text: "" }];
  const behind = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*/.exec(source.text.slice(lines[1]))?.[0] ?? "";
  const indent = columnAt(source, map.range[0]);
  for (const line of behind.split("\n")) {
    if (line.includes("#") && line.indexOf("#") > indent) return undefined;
  }
  const owns = keepsBlankLines(source.text, scalar) || /^[ \t]+\r?$/m.test(behind);
  const end = owns ? lines[1] + (/^(?:[ \t]*\r?\n)*/.exec(behind)?.[0].length ?? 0) : lines[1];
  return [{ source, range: [lines[0], end], text: "" }];
}
