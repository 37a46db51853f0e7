/**
 * `[[headers]]` of netlify.toml: a table with `for`, and a table `[headers.values]` with names and values.
 * https://docs.netlify.com/build/configure-builds/file-based-configuration/#headers
 */
import { locate, type Source } from "../../source.ts";
import { primitive } from "../evaluate/value.ts";
import { routeOf } from "./headers-file.ts";
import type { HeaderLine, PathLines } from "./rules.ts";

/** The title of a table, or a name with a text, which may go over several lines between three quotes. */
const item =
  /^[ \t]*(?:(?<title>\[{1,2}[^\]\n]+\]{1,2})|(?<name>"[^"\n]+"|[\w-]+)[ \t]*=[ \t]*(?:'''(?<literal>[\s\S]*?)'''|"""(?<text>[\s\S]*?)"""|"(?<quoted>(?:[^"\\\n]|\\.)*)"|'(?<single>[^'\n]*)'))/gm;

export function readNetlify(source: Source): readonly PathLines[] {
  const paths: (PathLines & { readonly lines: HeaderLine[] })[] = [];
  let table = "";
  for (const { 0: whole, index, groups = {} } of source.text.matchAll(item)) {
    const { title, name, literal, text, quoted, single } = groups;
    if (title !== undefined) {
      table = title.replaceAll(/[[\]\s]/g, "");
      continue;
    }
    const key = name?.replaceAll('"', "") ?? "";
    const value = literal ?? text ?? quoted?.replace(/\\(["\\])/g, "$1") ?? single ?? "";
    const at = locate(source, index + whole.search(/\S/), index + whole.length);
    if (table === "headers" && key === "for") {
      paths.push({ at, source: routeOf(value), isConditional: false, lines: [] });
    } else if (table === "headers.values") {
      const line = value.trim().replaceAll(/\s*\n\s*/g, " ");
      paths.at(-1)?.lines.push({ at, name: key, value: primitive(at, line) });
    }
  }
  return paths;
}
