/** Files of the cache: whole or not at all, and of no consequence when they can't be read or written. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeFileSafely } from "../disk/write.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Caches that nobody has written for so long go when another one is written. */
const KEPT_FOR = 14 * DAY;

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}

/** The text that was written last under the name; nothing when there is none, or not all of it. */
export function readCache(folder: string, name: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, fileName(name)), "latin1");
  } catch {
    return undefined;
  }
  return unsealed(text);
}

/** `content` is ASCII. */
export function writeCache(folder: string, name: string, content: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSafely(join(folder, fileName(name)), sealed(content));
    dropOld(folder);
  } catch {
    // The next run is as slow as this one.
  }
}

/** With what tells whether it is whole. */
export function sealed(content: string): string {
  return `${hashOf(content)}\n${content}`;
}

export function unsealed(text: string): string | undefined {
  const end = text.indexOf("\n");
  const content = text.slice(end + 1);
  return end !== -1 && text.slice(0, end) === hashOf(content) ? content : undefined;
}

function fileName(name: string): string {
  return `${hashOf(name)}.json`;
}

function dropOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^[0-9a-f]{40}\.json$/.test(name)) continue;
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_FOR) rmSync(path, { force: true });
  }
}
