/** The file of findings that are accepted for now. It holds no line numbers, so it outlives edits, and no secrets. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Diagnostic } from "@secpolicy/core";
import { ConfigError } from "./config/error.ts";
import { codeOf, reasonOf } from "./disk/errors.ts";
import { decode } from "./disk/read.ts";
import { writeFileSafely } from "./disk/write.ts";

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly policy: string;
  readonly path: string;
  /** For people who read the file. */
  readonly message: string;
}

const VERSION = 1;

/** Nothing when there is no such file yet. Throws `ConfigError` for one that can't be read or is no baseline. */
export function readBaseline(path: string): readonly BaselineEntry[] | undefined {
  const bytes = bytesOf(path);
  return bytes === undefined ? undefined : entriesOf(path, bytes);
}

const NONE: ReadonlySet<string> = new Set();

/** Reads a baseline again and again: the fingerprints that it holds, the same set for as long as the file is the same. */
export function openBaseline(path: string | undefined): () => ReadonlySet<string> {
  let before: Buffer | undefined;
  let accepted = NONE;
  return () => {
    const bytes = path === undefined ? undefined : bytesOf(path);
    if (path === undefined || bytes === undefined) return NONE;
    if (before?.equals(bytes) !== true) {
      accepted = new Set(entriesOf(path, bytes).map(({ fingerprint }) => fingerprint));
      before = bytes;
    }
    return accepted;
  };
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw bad(path, `The baseline can't be read: ${reasonOf(error)}.`);
  }
}

function entriesOf(path: string, bytes: Buffer): readonly BaselineEntry[] {
  const read = decode(bytes);
  if (!("text" in read)) throw bad(path, read.message);
  return entriesIn(path, read.text);
}

/** Writes the findings that are reported, one on a line and sorted, so that changes are easy to review. */
export function writeBaseline(path: string, diagnostics: readonly Diagnostic[]): void {
  const entries = diagnostics
    .filter(({ status }) => status !== "suppressed")
    .map(
      ({ fingerprint, policy, path: file, message }): BaselineEntry => ({ fingerprint, policy, path: file, message }),
    )
    .sort((a, b) => compare(a.path, b.path) || compare(a.policy, b.policy) || compare(a.fingerprint, b.fingerprint));
  const lines = entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(",");
  writeFileSafely(path, `{\n  "version": ${VERSION},\n  "findings": [${lines}${lines === "" ? "" : "\n  "}]\n}\n`);
}

function entriesIn(path: string, text: string): readonly BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw bad(path, "The baseline is no valid JSON. Write it again with `secpolicy baseline`.");
  }
  if (!isObject(value) || !Array.isArray(value["findings"])) {
    throw bad(path, "The baseline is no object with a list of findings.");
  }
  if (value["version"] !== VERSION) {
    throw bad(
      path,
      `The baseline has version ${JSON.stringify(value["version"])}; this secpolicy reads version ${VERSION}.`,
    );
  }
  const entries: BaselineEntry[] = [];
  for (const [index, entry] of value["findings"].entries()) {
    if (!isEntry(entry))
      throw bad(path, `Finding ${index + 1} of the baseline has no fingerprint, policy, path and message.`);
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

function bad(path: string, message: string): ConfigError {
  return new ConfigError([{ path: basename(path), message }]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
