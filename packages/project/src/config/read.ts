/** Reads one config file, whatever it is written in. */
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { didYouMean, offsetOfLine, type Range, type Source } from "@secpolicy/core";
import { readTextFile } from "../disk/read.ts";
import { relativePath } from "../paths.ts";
import { assertNone, ConfigError, problemAt } from "./error.ts";
import type { ConfigFile, ReadConfig } from "./file.ts";

const readers: Readonly<Record<string, (source: Source) => Promise<ReadConfig>>> = {
  ".json": async (source) => (await import("./read-json.ts")).readJson(source),
  ".jsonc": async (source) => (await import("./read-json.ts")).readJson(source),
  ".yaml": async (source) => (await import("./read-yaml.ts")).readYaml(source),
  ".yml": async (source) => (await import("./read-yaml.ts")).readYaml(source),
};

const SCRIPTS = [".ts", ".mts", ".cts", ".js", ".mjs", ".cjs"];

/** May configs and plugins be programs, which are run, or data only? */
export type Trust = "programs" | "data";

/** `absolute` leads to a config or a plugin. Throws `ConfigError`. */
export async function readConfigFile(absolute: string, cwd: string, trust: Trust): Promise<ConfigFile> {
  const source = readSource(absolute, cwd);
  const extension = extname(absolute);
  const read = readers[extension];
  if (read === undefined && !SCRIPTS.includes(extension)) {
    const known = [...Object.keys(readers), ...SCRIPTS].join(", ");
    throw new ConfigError([
      { path: source.path, message: `Nobody knows how to read this file: it is none of ${known}.` },
    ]);
  }
  if (read === undefined && trust === "data") throw new ConfigError([{ path: source.path, message: UNTRUSTED }]);
  const result = read === undefined ? await readScript(absolute, source) : await read(source);
  if ("problems" in result) assertNone(result.problems);
  const { value, locate } = "value" in result ? result : { value: undefined, locate: () => undefined };
  if (basename(absolute) !== "package.json") return { absolute, source, value, locate };
  const own: unknown = typeof value === "object" && value !== null && "secpolicy" in value ? value.secpolicy : {};
  return { absolute, source, value: own, locate: (path) => locate(["secpolicy", ...path]) };
}

const UNTRUSTED =
  "This is a program, and --static-config runs none. Write it as JSON or YAML, give another config with --config, or leave out --static-config where you trust the repository.";

/** Far above what people write. It is no setting: the settings stand in the config. */
const MOST_BYTES = 2 ** 20;

function readSource(absolute: string, cwd: string): Source {
  const path = relativePath(cwd, absolute) || ".";
  const size = statSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MOST_BYTES) {
    const message = `The file has ${size} bytes, and a config may have ${MOST_BYTES}: it would take too long to understand.`;
    throw new ConfigError([{ path, message }]);
  }
  const read = readTextFile(absolute);
  if ("text" in read) return { path, text: read.text };
  const hint = didYouMean(basename(absolute), siblingsOf(absolute));
  throw new ConfigError([{ path, message: `${read.message}${hint}` }]);
}

function siblingsOf(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path)).filter((name) => name !== basename(path));
  } catch {
    return [];
  }
}

async function readScript(absolute: string, source: Source): Promise<ReadConfig> {
  const { loadModule } = await import("./read-script.ts");
  const loaded = await loadModule(absolute);
  if ("value" in loaded) {
    const { locateInScript } = await import("./locate-script.ts");
    return { value: loaded.value, locate: locateInScript(source.text) };
  }
  const { start, message } = loaded;
  if (start === undefined) return { problems: [problemAt(source, undefined, message)] };
  const offset = offsetOfLine(source, start.line) + start.column - 1;
  const range: Range = [offset, Math.min(source.text.length, offset + 1)];
  return { problems: [problemAt(source, range, message)] };
}
