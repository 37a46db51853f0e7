/**
 * `add_header` of nginx, for what it passes on to a program. A level that has one of its own inherits none of those
 * around it. https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
import { type Located, locate, type Source } from "../../source.ts";
import { primitive, unknownValue } from "../evaluate/value.ts";
import type { HeaderLine, PathLines } from "./rules.ts";

interface Directive {
  readonly at: Located;
  readonly words: readonly string[];
  /** What stands in its braces. */
  readonly body: Directive[];
}

/** A comment, a text in quotes, a sign, or a word. */
const lexeme = /#[^\n]*|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|([;{}])|([^\s;{}"']+)/g;

function parse(source: Source): readonly Directive[] {
  const top: Directive[] = [];
  const open: Directive[][] = [top];
  let words: string[] = [];
  let start = 0;
  for (const { 0: text, 1: double, 2: single, 3: sign, 4: bare, index } of source.text.matchAll(lexeme)) {
    const word = double ?? single ?? bare;
    if (word !== undefined && words.length === 0) start = index;
    if (word !== undefined && !text.startsWith("#")) words.push(word);
    if (sign === undefined) continue;
    const directive: Directive = { at: locate(source, start, index), words, body: [] };
    if (words.length > 0) open.at(-1)?.push(directive);
    if (sign === "{") open.push(directive.body);
    if (sign === "}" && open.length > 1) open.pop();
    words = [];
  }
  return top;
}

/** A file may hold `http`, or what is included there. */
export function readNginx(source: Source): readonly PathLines[] {
  const top = parse(source);
  const http = [top, ...blocksOf(top, "http")];
  return http.flatMap((outer) =>
    blocksOf(outer, "server").flatMap((server) =>
      locationsOf(server).flatMap((location): readonly PathLines[] => {
        const lines = [location.body, server, outer].map(linesOf).find((level) => level.length > 0);
        return lines === undefined ? [] : [{ at: location.at, source: "/:path*", isConditional: false, lines }];
      }),
    ),
  );
}

function blocksOf(directives: readonly Directive[], name: string): readonly (readonly Directive[])[] {
  return directives.filter(({ words }) => words[0] === name && words.length === 1).map(({ body }) => body);
}

/** Those for every path that pass requests on. */
function locationsOf(server: readonly Directive[]): readonly Directive[] {
  return server.filter(
    ({ words, body }) => words.join(" ") === "location /" && body.some((inner) => inner.words[0] === "proxy_pass"),
  );
}

function linesOf(directives: readonly Directive[]): readonly HeaderLine[] {
  return directives.flatMap(({ at, words: [directive, name, value] }) => {
    if (directive !== "add_header" || name === undefined || value === undefined) return [];
    const isKnown = !/[$\\]/.test(value);
    return [{ at, name, value: isKnown ? primitive(at, value) : unknownValue(at, "nginx makes it for each request") }];
  });
}
