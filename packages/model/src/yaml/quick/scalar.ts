/** Quoted and block scalars. What has to be folded or unescaped the library does. */
import { CST } from "yaml";
import type { Builder } from "../builder.ts";
import type { YamlScalar } from "../node.ts";
import type { Cursor } from "./cursor.ts";

const DOUBLE = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const SINGLE = /'[^']*(?:''[^']*)*'/y;

/** `column` is that of the map or list that the text is a value in: its further lines stand deeper. */
export function quoted(cursor: Cursor, column: number, builder: Builder): YamlScalar | undefined {
  const start = cursor.at;
  const isDouble = cursor.char === '"';
  if (!cursor.over(isDouble ? DOUBLE : SINGLE)) return undefined;
  const source = cursor.text.slice(start, cursor.at);
  if (source.includes("\n") && !isIndented(source, column)) return undefined;
  const text = isDouble ? doubleQuoted(source) : singleQuoted(source);
  return text === undefined ? undefined : builder.text([start, cursor.at], text, isDouble ? "double" : "single");
}

function doubleQuoted(source: string): string | undefined {
  if (!/[\n\\]/.test(source)) return source.slice(1, -1);
  return resolved({ type: "double-quoted-scalar", offset: 0, indent: 0, source });
}

function singleQuoted(source: string): string | undefined {
  if (!source.includes("\n")) return source.slice(1, -1).replaceAll("''", "'");
  return resolved({ type: "single-quoted-scalar", offset: 0, indent: 0, source });
}

/** A plain text of several lines as the one text that it is. */
export function unfolded(source: string): string | undefined {
  return resolved({ type: "scalar", offset: 0, indent: 0, source });
}

/** Does each further line with content stand deeper than that column? */
function isIndented(source: string, column: number): boolean {
  if (source.includes("\t")) return false;
  return column < 0 || !new RegExp(`\\n {0,${column}}(?![ \\n])`).test(source);
}

function resolved(token: CST.FlowScalar | CST.BlockScalar): string | undefined {
  let isWrong = false;
  const scalar = CST.resolveAsScalar(token, true, () => {
    isWrong = true;
  });
  return isWrong ? undefined : scalar?.value;
}

const HEADER = /([|>][-+]?) *\n/y;
/** Blank lines, then the indentation of the first other one. */
const LEAD = /(?: *\n)* */y;
/** Nobody indents further, and an expression is made of each indentation. */
const DEEPEST = 100;

/** `column` as above. */
export function blockScalar(cursor: Cursor, column: number, builder: Builder): YamlScalar | undefined {
  const { text, at: start } = cursor;
  const header = cursor.take(HEADER);
  if (header === undefined) return undefined;
  const bodyStart = cursor.at;
  cursor.over(LEAD);
  const indent = cursor.at - text.lastIndexOf("\n", cursor.at - 1) - 1;
  if (cursor.at === text.length || cursor.char === "\t" || indent <= Math.max(column, 0) || indent > DEEPEST) {
    return undefined;
  }
  const lead = text.slice(bodyStart, cursor.at - indent);
  const { body, deeper, margin } = shapesOf(indent);
  cursor.at = bodyStart;
  cursor.over(body);
  const source = text.slice(bodyStart, cursor.at);
  const end = source.trimEnd().length;
  const tail = source.slice(end);
  // Blank lines that are indented deeper than the text, before or behind it, have rules of their own.
  if (deeper.test(lead) || deeper.test(tail) || /[^ \n]/.test(tail)) return undefined;
  const content = header.startsWith("|")
    ? chomped(source.replace(margin, "$1"), header)
    : resolved(folded(header, source, Math.max(column, 0)));
  return content === undefined ? undefined : builder.text([start, bodyStart + end], content, "block");
}

interface Shapes {
  /** All lines of the text. */
  readonly body: RegExp;
  /** A line that is indented deeper. */
  readonly deeper: RegExp;
  readonly margin: RegExp;
}

const shapes = new Map<number, Shapes>();

/** How a text looks that is indented by so many spaces. */
function shapesOf(indent: number): Shapes {
  const known = shapes.get(indent);
  if (known !== undefined) return known;
  const made = {
    body: new RegExp(`(?: {${indent}}[^\\n]*(?:\\n|$)| {0,${indent - 1}}\\n)*`, "y"),
    deeper: new RegExp(`(?:^|\\n) {${indent + 1}}`),
    margin: new RegExp(`(^|\\n) {1,${indent}}`, "g"),
  };
  shapes.set(indent, made);
  return made;
}

function chomped(text: string, header: string): string {
  if (header === "|+") return text.endsWith("\n") ? text : `${text}\n`;
  let end = text.length;
  while (text[end - 1] === "\n") end--;
  return header === "|-" ? text.slice(0, end) : `${text.slice(0, end)}\n`;
}

function folded(header: string, source: string, indent: number): CST.BlockScalar {
  const offset = 0;
  const props: CST.Token[] = [
    { type: "block-scalar-header", offset, indent, source: header },
    { type: "newline", offset, indent, source: "\n" },
  ];
  return { type: "block-scalar", offset, indent, props, source };
}
