/** Comments of a JavaScript text, and the node that each one stands on or directly above. */
import type { Comment as OxcComment, Program } from "oxc-parser";
import type { Comment } from "../document.ts";
import type { Range, Source } from "../source.ts";
import type { Syntax } from "./parser.ts";

/** Nodes that a comment can cover, besides statements and elements. */
const coverable: ReadonlySet<string> = new Set([
  "Property",
  "SpreadElement",
  "VariableDeclarator",
  "SwitchCase",
  "IfStatement",
]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

/** Properties of a node that hold elements, each of which a comment can cover. */
const elementLists: ReadonlySet<string> = new Set(["body", "elements", "arguments"]);

function* childrenOf(node: Node): Generator<readonly [child: Node, isElement: boolean]> {
  for (const [key, child] of Object.entries(node)) {
    if (isNode(child)) yield [child, false];
    if (!Array.isArray(child)) continue;
    for (const item of child) if (isNode(item)) yield [item, elementLists.has(key)];
  }
}

/** Ranges of statements, properties, and elements of arrays and calls, in order, outer ones before inner ones. */
function rangesIn(program: Program): readonly Range[] {
  const ranges: Range[] = [];
  // A list in place of a recursion: a long chain of operators is a deep tree.
  const waiting: (readonly [Node, boolean])[] = program.body.map((statement) => [statement, true]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, isElement] = next;
    if (isElement || coverable.has(node.type)) ranges.push([node.start, node.end]);
    for (const child of childrenOf(node)) waiting.push(child);
  }
  return ranges.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
}

export function commentsOf(source: Source, { program, comments: parsed, shift }: Syntax): readonly Comment[] {
  const ranges = rangesIn(program).map(([start, end]): Range => [start - shift, end - shift]);
  const comments = parsed.map((comment) => ({ ...comment, start: comment.start - shift, end: comment.end - shift }));
  // Around a fragment stands an object that begins before the text.
  const first = ranges.find(([start]) => start >= 0)?.[0] ?? source.text.length;
  return comments.map((comment) => commentAt(source, comment, ranges, comments, first));
}

function commentAt(
  source: Source,
  { value, start, end }: OxcComment,
  ranges: readonly Range[],
  comments: readonly OxcComment[],
  first: number,
): Comment {
  const lineStart = source.text.lastIndexOf("\n", start - 1) + 1;
  const onLine = ranges.find(([from]) => from >= lineStart && from < start);
  const standsAlone = source.text.slice(lineStart, start).trim() === "";
  const covers = standsAlone ? nextRange(source.text, ranges, end, comments) : onLine;
  const text = value.replace(/^[\s*/]+|[\s*]+$/g, "").replace(/\n[\t ]*\*? ?/g, "\n");
  return { source, range: [start, end], text, covers, leading: end <= first };
}

/** The outermost node that starts after the comment, with only white space and other comments between. */
function nextRange(
  text: string,
  ranges: readonly Range[],
  from: number,
  comments: readonly OxcComment[],
): Range | undefined {
  const next = ranges.find(([start]) => start >= from);
  if (next === undefined) return undefined;
  let position = from;
  for (const { start, end } of comments) {
    if (start < position || end > next[0]) continue;
    if (text.slice(position, start).trim() !== "") return undefined;
    position = end;
  }
  return text.slice(position, next[0]).trim() === "" ? next : undefined;
}
