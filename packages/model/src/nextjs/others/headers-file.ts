/**
 * `_headers` of Netlify and Cloudflare Pages: a path, and below it indented lines with a name and a value.
 * https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
import { type Located, locate, type Source } from "../../source.ts";
import { primitive } from "../evaluate/value.ts";
import type { HeaderLine, PathLines } from "./rules.ts";

export function readHeadersFile(source: Source): readonly PathLines[] {
  const paths: (PathLines & { readonly lines: HeaderLine[] })[] = [];
  for (const { 0: line, index } of source.text.matchAll(/[^\r\n]+/g)) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const start = index + line.indexOf(content);
    const at = locate(source, start, start + content.length);
    if (/^\s/.test(line)) paths.at(-1)?.lines.push(...headerLine(at, content));
    else paths.push({ at, ...pathOf(content), lines: [] });
  }
  return paths;
}

/** A line that begins with `!` takes a header of another path away. */
function headerLine(at: Located, content: string): readonly HeaderLine[] {
  const [, name, value] = /^([^\s:!]+)\s*:\s*(.*)$/.exec(content) ?? [];
  return name === undefined || value === undefined ? [] : [{ at, name, value: primitive(at, value) }];
}

/** Cloudflare lets an address stand for a path, with its host. */
function pathOf(text: string): Pick<PathLines, "source" | "isConditional"> {
  const [, path = ""] = /^https?:\/\/[^/]*(\/.*)?$/.exec(text) ?? [];
  const isAddress = !text.startsWith("/");
  return { source: routeOf(isAddress ? path || "/" : text), isConditional: isAddress };
}

/** A path of such a file as a `source`: `*` at its end is everything below, and the path itself. */
export function routeOf(path: string): string {
  return path
    .replace(/[(){}?+]/g, "\\$&")
    .replace(/\/\*$/, "/:splat*")
    .replaceAll("*", (star, index: number, whole: string) =>
      whole.slice(0, index).endsWith(":splat") ? star : "(.*)",
    );
}
