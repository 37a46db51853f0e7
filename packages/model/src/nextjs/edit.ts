/** Edits of a config that keep its author's quotes, indentation and order. */
import type { Edit, Fix } from "../edit.ts";
import { contains, type Located, type Source } from "../source.ts";
import type { NextConfig, NextHeader } from "./model.ts";

/** Adds a header to the rule for every page, behind the last one that is written there; nothing when there is none. */
export function addHeader({ rules, source }: NextConfig, name: string, value: string): Edit | undefined {
  for (const { siteWide, maybe, conditional, headers } of rules) {
    if (!siteWide.known || !siteWide.value || maybe || conditional) continue;
    const last = headers.findLast((header) => header.element !== undefined && header.object.source === source);
    if (last === undefined) continue;
    const end = last.object.range[1];
    return { source, range: [end, end], text: `,${separatorBefore(last.object)}${objectLike(last, name, value)}` };
  }
  return undefined;
}

/** The line break and the indentation of something that starts its line, else a blank. */
function separatorBefore({ source, range }: Located): string {
  const lineStart = source.text.lastIndexOf("\n", range[0] - 1) + 1;
  const indent = source.text.slice(lineStart, range[0]);
  return indent.trim() === "" ? `${lineBreakOf(source)}${indent}` : " ";
}

function lineBreakOf({ text }: Source): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

const plainObject = /^\{\s*['"]?key['"]?\s*:\s*\0\s*,\s*['"]?value['"]?\s*:\s*\0\s*,?\s*\}$/;

/** Written as the given header is: on one line or several, with its quotes. */
function objectLike({ object, name, value }: NextHeader, newName: string, newValue: string): string {
  const { source, range } = object;
  const quote = /['"`]/.exec(source.text.charAt(name.range[0]))?.[0] ?? '"';
  const [key, content] = [quoted(newName, quote), quoted(newValue, quote)];
  const usual = `{ key: ${key}, value: ${content} }`;
  const isInside = [name, value].every((part) => part.source === source && contains(range, part.range));
  if (!isInside || name.range[1] > value.range[0]) return usual;
  const before = source.text.slice(range[0], name.range[0]);
  const between = source.text.slice(name.range[1], value.range[0]);
  const after = source.text.slice(value.range[1], range[1]);
  if (!plainObject.test(`${before}\0${between}\0${after}`)) return usual;
  return `${before}${key}${between}${content}${after}`;
}

function quoted(text: string, quote: string): string {
  const used = text.includes(quote) ? '"' : quote;
  return `${used}${text}${used}`;
}

/** Removes a header, with its line where it has one. Not the last one of a rule: Next.js refuses a rule without any. */
export function removeHeader({ element, rule }: NextHeader): Edit | undefined {
  if (element === undefined || rule.headers.length < 2) return undefined;
  const { source, range } = element;
  const lineStart = source.text.lastIndexOf("\n", range[0] - 1) + 1;
  const next = source.text.indexOf("\n", range[1]);
  const lineEnd = next === -1 ? source.text.length : next + 1;
  const isAlone =
    source.text.slice(lineStart, range[0]).trim() === "" && source.text.slice(range[1], lineEnd).trim() === "";
  if (isAlone) return { source, range: [lineStart, lineEnd], text: "" };
  // Blanks before the next one would stay behind the bracket.
  const blanks =
    source.text[range[0] - 1] === "[" ? (/^[^\S\n]*/.exec(source.text.slice(range[1]))?.[0].length ?? 0) : 0;
  return { source, range: [range[0], range[1] + blanks], text: "" };
}

/** Adds a property to the config, before its others. */
export function addSetting({ object }: NextConfig, setting: string): Edit | undefined {
  if (object === undefined) return undefined;
  const { source, range } = object;
  const start = range[0] + 1;
  const inside = source.text.slice(start, range[1] - 1);
  if (inside.trim() === "") return { source, range: [start, range[1] - 1], text: ` ${setting} ` };
  const indent = /^[^\S\n]*\r?\n(\s*)\S/.exec(inside)?.[1];
  const before = indent === undefined ? " " : `${lineBreakOf(source)}${indent.replace(/^.*\n/s, "")}`;
  return { source, range: [start, start], text: `${before}${setting},` };
}

/** Writes another value between the quotes of the header's own literal; never safe, as what browsers do changes. */
export function rewriteValue({ literal }: NextHeader, value: string | undefined): Fix | undefined {
  if (literal === undefined || value === undefined) return undefined;
  const text = escaped(literal, value);
  return { title: `Write ${value}`, safe: false, edits: [{ source: literal.source, range: literal.range, text }] };
}

/** Adds a directive to a policy that is one literal in its header's own object. */
export function addDirectiveToLiteral(literal: Located, directive: string): Fix {
  const { source, range } = literal;
  const written = source.text.slice(...range);
  const end = range[0] + written.replace(/[;\s]+$/, "").length;
  const text = escaped(literal, `; ${directive}`);
  return { title: `Add ${directive}`, safe: false, edits: [{ source, range: [end, range[1]], text }] };
}

/** As it has to be written between the quotes of a literal. */
export function escaped({ source, range }: Located, text: string): string {
  return text.replaceAll(source.text.charAt(range[1]), (quote) => `\\${quote}`);
}
