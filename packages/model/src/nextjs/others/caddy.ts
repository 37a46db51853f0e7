/**
 * `header` of a Caddyfile: one name and value, or a block of them. https://caddyserver.com/docs/caddyfile/directives/header
 */
import { type Located, locate, type Source } from "../../source.ts";
import { primitive, unknownValue } from "../evaluate/value.ts";
import type { HeaderLine, PathLines } from "./rules.ts";

const word = /"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\S+)/g;

/** A line as its words, without a comment. */
function wordsOf(line: string): readonly string[] {
  const words = [...line.matchAll(word)].map(([, double, raw, bare]) => double ?? raw ?? bare ?? "");
  const comment = words.findIndex((each) => each.startsWith("#"));
  return comment === -1 ? words : words.slice(0, comment);
}

/** Those that no matcher leaves to some paths. */
export function readCaddyfile(source: Source): readonly PathLines[] {
  const lines: HeaderLine[] = [];
  /** Openings of the blocks around a line. */
  const open: (readonly string[])[] = [];
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/g)) {
    const words = wordsOf(line);
    const start = index + line.search(/\S/);
    const at = locate(source, start, index + line.trimEnd().length);
    if (words[0] === "}") open.pop();
    else if (!open.some(isForSome)) lines.push(...headerIn(at, words, open.at(-1)));
    if (words.at(-1) === "{") open.push(words);
  }
  const [first] = lines;
  return first === undefined ? [] : [{ at: first.at, source: "/:path*", isConditional: false, lines }];
}

/** `handle /api/*`, `header @static` */
function isForSome([directive = "", matcher = ""]: readonly string[]): boolean {
  return /^(?:handle|handle_path|header|route)$/.test(directive) && /^(?:@|\/)/.test(matcher);
}

function headerIn(at: Located, words: readonly string[], around: readonly string[] | undefined): readonly HeaderLine[] {
  if (words.at(-1) === "{" || isForSome(words)) return [];
  const isLine = words[0] === "header";
  if (!isLine && around?.[0] !== "header") return [];
  const [name = "", value, ...others] = isLine ? words.slice(words[1] === "*" ? 2 : 1) : words;
  // `-Name` takes a header away, and a third word is what a part of the value is replaced by.
  if (value === undefined || others.length > 0 || !/^[+>?]?[\w-]+$/.test(name) || name.startsWith("-")) return [];
  const content = /[{}\\]/.test(value) ? unknownValue(at, "Caddy makes it for each request") : primitive(at, value);
  return [{ at, name: name.replace(/^[+>?]/, ""), value: content }];
}
