/** Edits inside `{}` and `[]`: separators, comments and the closing bracket are found in the text. */
import type { Edit } from "../edit.ts";
import type { Range, Source } from "../source.ts";
import { columnAt, lineEndAt, lineStartAt, nextLineAt } from "./layout.ts";
import type { YamlMap, YamlSeq } from "./node.ts";

/** What stands between two nodes, comments and white space left out. */
interface Gap {
  /** Where the first and the last token start; equal when there is one. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly lastComma: number | undefined;
  readonly hasComment: boolean;
  /** A quoted string stands there, whose end can't be told from a separator without reading it. */
  readonly hasQuote: boolean;
}

function gapIn(source: Source, [from, to]: Range): Gap {
  const { text } = source;
  let first: number | undefined;
  let last: number | undefined;
  let lastComma: number | undefined;
  let hasComment = false;
  let hasQuote = false;
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if (/\s/.test(character)) continue;
    if (character === "#" && /[\s,[{]/.test(text.charAt(at - 1))) {
      hasComment = true;
      at = lineEndAt(source, at) - 1;
      continue;
    }
    first ??= at;
    last = at;
    if (character === ",") lastComma = at;
    if (character === '"' || character === "'") hasQuote = true;
  }
  return { first, last, lastComma, hasComment, hasQuote };
}

/** The range between the brackets; nothing when the collection is not written with both. */
export function insideOf(node: YamlMap | YamlSeq): Range | undefined {
  const { text } = node.source;
  const [start, end] = node.range;
  const brackets = node.type === "map" ? "{}" : "[]";
  const isWhole = end - start > 1 && text[start] === brackets[0] && text[end - 1] === brackets[1];
  return isWhole ? [start + 1, end - 1] : undefined;
}

/** Adds an item before the closing bracket; `items` are the ranges of those that are known, in order. */
export function insertLast(node: YamlMap | YamlSeq, items: readonly Range[], item: string): Edit | undefined {
  const inside = insideOf(node);
  if (inside === undefined) return undefined;
  const { source } = node;
  const { text } = source;
  const lastItem = items.at(-1);
  const gap = gapIn(source, [lastItem?.[1] ?? inside[0], inside[1]]);
  if (gap.hasQuote) return undefined;
  const end = gap.last === undefined ? lastItem?.[1] : gap.last + 1;
  if (end === undefined) return insertOnly(source, inside, gap.hasComment, item);
  const hasComma = gap.last !== undefined && gap.last === gap.lastComma;
  const start = lastItem?.[0] ?? inside[0];
  if (standsAlone(source, start) && nextLineAt(source, end) <= inside[1]) {
    return insertLine(source, [start, end], hasComma, item);
  }
  // `{b:}` reads `b:,` as one word.
  const separator = hasComma ? " " : text[end - 1] === ":" ? " , " : ", ";
  return { source, range: [end, end], text: `${separator}${item}` };
}

function insertOnly(source: Source, inside: Range, hasComment: boolean, item: string): Edit {
  if (hasComment) return { source, range: [inside[1], inside[1]], text: `${item} ` };
  const padding = inside[1] > inside[0] ? " " : "";
  return { source, range: inside, text: `${padding}${item}${padding}` };
}

/** The item goes on a line of its own, as the one before it does. */
function insertLine(source: Source, before: Range, hasComma: boolean, item: string): Edit {
  const { text } = source;
  const lineEnd = lineEndAt(source, before[1]);
  const lineBreak = text.slice(lineEnd, nextLineAt(source, lineEnd));
  const indent = " ".repeat(columnAt(source, before[0]));
  const comment = text.slice(before[1], lineEnd);
  const comma = hasComma ? "," : "";
  return {
    source,
    range: [before[1], lineEnd],
    text: `${hasComma ? "" : ","}${comment}${lineBreak}${indent}${item}${comma}`,
  };
}

function standsAlone(source: Source, offset: number): boolean {
  return /^\s*$/.test(source.text.slice(lineStartAt(source, offset), offset));
}

/** Removes an item with the comma that belongs to it; `previous` and `next` are the known ones around it. */
export function removeItem(
  node: YamlMap | YamlSeq,
  item: Range,
  previous: Range | undefined,
  next: Range | undefined,
): readonly Edit[] | undefined {
  const inside = insideOf(node);
  if (inside === undefined) return undefined;
  const { source } = node;
  const { text } = source;
  const before = gapIn(source, [previous?.[1] ?? inside[0], item[0]]);
  const after = gapIn(source, [item[1], next?.[0] ?? inside[1]]);
  if (before.hasQuote || after.hasQuote) return undefined;
  // Anything else before it is a tag, an anchor or the `?` of an explicit key.
  if (before.last !== before.lastComma) return undefined;
  if (after.first === undefined) return removeLast(source, inside, item, before);
  if (text[after.first] !== ",") return undefined;
  return [{ source, range: withSpace(source, item, after.first + 1), text: "" }];
}

function removeLast(source: Source, inside: Range, item: Range, before: Gap): readonly Edit[] {
  const { text } = source;
  const comma = before.lastComma;
  if (comma === undefined) {
    const isAlone = /^\s*$/.test(text.slice(inside[0], item[0]) + text.slice(item[1], inside[1]));
    return [{ source, range: isAlone ? inside : item, text: "" }];
  }
  const own = withSpace(source, item, item[1]);
  if (/^\s*$/.test(text.slice(comma + 1, item[0])) && own[0] === item[0]) {
    return [{ source, range: [comma, item[1]], text: "" }];
  }
  return [
    { source, range: [comma, comma + 1], text: "" },
    { source, range: own, text: "" },
  ];
}

/** The item up to `end`: with its whole lines when nothing else stands on them, else with the space behind it. */
function withSpace(source: Source, item: Range, end: number): Range {
  const { text } = source;
  const lineEnd = lineEndAt(source, end);
  const isLastOnLine = /^\s*(?:#.*)?$/.test(text.slice(end, lineEnd));
  if (standsAlone(source, item[0]) && isLastOnLine) return [lineStartAt(source, item[0]), nextLineAt(source, end)];
  let last = end;
  while (text[last] === " ") last++;
  return [item[0], isLastOnLine ? end : last];
}
