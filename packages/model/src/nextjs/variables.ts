/**
 * Variables that Next.js writes into the scripts of the pages: those whose names begin with `NEXT_PUBLIC_`, wherever they
 * are set, and all of `publicRuntimeConfig`.
 * https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser
 */
import { parseDotenv } from "../compose/dotenv.ts";
import type { ParseInput } from "../document.ts";
import { known, unknown } from "../scalar.ts";
import { locate, type Source, textOf } from "../source.ts";
import { folderOf } from "./evaluate/resolve.ts";
import type { ObjectValue } from "./evaluate/value.ts";
import type { NextVariable } from "./model.ts";
import { stringOf } from "./scalars.ts";

const PREFIX = "NEXT_PUBLIC_";

/** Those that Next.js reads, and those that show which variables to set. */
const files = [
  ".env",
  ".env.production",
  ".env.development",
  ".env.local",
  ".env.example",
  ".env.sample",
  ".env.template",
  ".env.local.example",
];

/** Files beside a config that name variables for browsers. What the repository keeps out is not its text. */
export function findVariableFiles(
  config: Source,
  read: ParseInput["read"],
  isIgnored: ParseInput["isIgnored"],
): readonly Source[] {
  const folder = folderOf(config.path);
  return files.flatMap((name) => {
    const source = read(folder === "" ? name : `${folder}/${name}`);
    return source?.text.includes(PREFIX) === true && isIgnored?.(source.path) !== true ? [source] : [];
  });
}

export function* variablesOfConfig(configs: readonly ObjectValue[]): Iterable<NextVariable> {
  for (const { properties } of configs) {
    for (const group of ["env", "publicRuntimeConfig"]) {
      const value = properties.get(group)?.value;
      if (value?.type !== "object") continue;
      for (const [name, { key, value: content, doubt }] of value.properties) {
        const { source, range } = key;
        const isPublic = group === "publicRuntimeConfig" || name.startsWith(PREFIX);
        if (isPublic && doubt === undefined) yield { source, range, name, value: stringOf(content) };
      }
    }
  }
}

export function variablesOfFile(source: Source): readonly NextVariable[] {
  const found: NextVariable[] = [];
  for (const [name, { at, value }] of parseDotenv(source)) {
    if (!name.startsWith(PREFIX)) continue;
    const start = source.text.lastIndexOf(name, at.range[0]);
    const { range } = locate(source, start, start + name.length);
    found.push({ source, range, name, value: value === undefined ? unknown(at, textOf(at)) : known(at, value) });
  }
  return found;
}
