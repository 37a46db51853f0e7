/** Files of the cache: whole or not at all, and of no consequence when they can't be read or written. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { digest } from "@secpolicy/core";
import { writeFileSafely } from "../disk/write.ts";
import { sealed, unsealed } from "./checksum.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Caches that nobody has written for so long go when another one is written. */
const KEPT_FOR = 14 * DAY;

/** The text that was written last under the name; nothing when there is none, or not all of it. */
export function readCache(folder: string, name: string): string | undefined {
  let text: string | undefined;
  try {
    text = unsealed(readFileSync(join(folder, fileName(name))));
  } catch {
    return undefined;
  }
  // Two names may have one digest.
  return text?.startsWith(`${name}\n`) === true ? text.slice(name.length + 1) : undefined;
}

/** Name and content are ASCII, and the name is of one line. */
export function writeCache(folder: string, name: string, content: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSafely(join(folder, fileName(name)), sealed(`${name}\n${content}`));
    dropOld(folder);
  } catch {
    // The next run is as slow as this one.
  }
}

function fileName(name: string): string {
  return `${digest(name)}.json`;
}

function dropOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^[0-9a-f]{16,40}\.json$/.test(name)) continue;
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_FOR) rmSync(path, { force: true });
  }
}
