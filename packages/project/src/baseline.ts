/** The file of findings that are accepted for now. It holds no line numbers, so it outlives edits, and no secrets. */
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { type Diagnostic, defaultLimits, type Limits } from "@secpolicy/core";
import { ConfigError } from "./config/error.ts";
import { readTextFile } from "./disk/read.ts";
import { writeFileSafely } from "./disk/write.ts";

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly policy: string;
  readonly path: string;
  /** For people who read the file. */
  readonly message: string;
}

const VERSION = 1;

/** It holds the findings of a whole repository, so it may be so many times as long as a file that is judged. */
const LENGTH = 10;

/** Nothing when there is no such file yet. Throws `ConfigError`, for `name`, when it can't be read or is no baseline. */
export function readBaseline(
  path: string,
  name = basename(path),
  limits = defaultLimits,
): readonly BaselineEntry[] | undefined {
  const text = textOf(path, name, limits);
  return text === undefined ? undefined : entriesIn(name, text);
}

/** Reads a baseline again and again: its entries, in the same list for as long as the file is the same. */
export function openBaseline(
  ...[path, name = basename(path), limits = defaultLimits]: Parameters<typeof readBaseline>
) {
  let before: string | undefined;
  let entries: readonly BaselineEntry[] | undefined;
  return (): readonly BaselineEntry[] | undefined => {
    const text = textOf(path, name, limits);
    if (text !== before) entries = text === undefined ? undefined : entriesIn(name, text);
    before = text;
    return entries;
  };
}

function textOf(path: string, name: string, limits: Limits): string | undefined {
  if (!existsSync(path)) return undefined;
  const read = readTextFile(path, { ...limits, fileSize: LENGTH * limits.fileSize });
  if (!("text" in read)) throw bad(name, read.message.replace(/^The file/, "The baseline"));
  return read.text;
}

/** Writes the findings that are reported, one on a line and sorted, so that changes are easy to review. */
export function writeBaseline(path: string, diagnostics: readonly Diagnostic[], name = basename(path)): void {
  const entries = diagnostics
    .filter(({ status }) => status !== "suppressed")
    .map(
      ({ fingerprint, policy, path: file, message }): BaselineEntry => ({ fingerprint, policy, path: file, message }),
    )
    .sort((a, b) => compare(a.path, b.path) || compare(a.policy, b.policy) || compare(a.fingerprint, b.fingerprint));
  const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(",");
  const text = `{\n  "version": ${VERSION},\n  "findings": [${lines}${lines === "" ? "" : "\n  "}]\n}\n`;
  writeFileSafely(path, text, name);
}

function entriesIn(name: string, text: string): readonly BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw bad(name, "The baseline is no valid JSON. Remove it, and write it again with `secpolicy baseline write`.");
  }
  if (!isObject(value) || !Array.isArray(value["findings"])) {
    throw bad(name, "The baseline is no object with a list of findings.");
  }
  if (value["version"] !== VERSION) {
    throw bad(
      name,
      `The baseline has version ${JSON.stringify(value["version"])}; this secpolicy reads version ${VERSION}.`,
    );
  }
  const entries: BaselineEntry[] = [];
  for (const [index, entry] of value["findings"].entries()) {
    if (!isEntry(entry))
      throw bad(name, `Finding ${index + 1} of the baseline has no fingerprint, policy, path and message.`);
    entries.push(entry);
  }
  return entries;
}

function isEntry(value: unknown): value is BaselineEntry {
  return isObject(value) && ["fingerprint", "policy", "path", "message"].every((key) => typeof value[key] === "string");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function bad(name: string, message: string): ConfigError {
  return new ConfigError([{ path: name, message }]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
