/** Writing files so that nobody ever sees half of one. */
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf, reasonOf } from "./errors.ts";
import { decode } from "./read.ts";

/** Why a file was not written, in a sentence. The file is as it was. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}

/**
 * Writes a whole text, given piece by piece, through a temporary file beside the target. Keeps the mode of a file that is
 * replaced, and follows links. Pipes and devices are written to as they are. Throws `WriteError`, which calls the file `name`.
 */
export function writeFileSafely(path: string, text: string | Iterable<string>, name = basename(path)): void {
  const pieces = typeof text === "string" ? [text] : text;
  try {
    const target = targetOf(path);
    const stats = statOf(target);
    if (stats !== undefined && !stats.isFile()) writeTo(target, "w", pieces);
    else replace(target, pieces, stats);
  } catch (error) {
    const reason = codeOf(error) === "ENOENT" ? "its folder does not exist" : reasonOf(error);
    throw new WriteError(`"${name}" can't be written: ${reason}.`);
  }
}

/**
 * Puts the text `after` in the place of `before`, keeping a byte order mark. Throws `WriteError`, also when the file no
 * longer holds `before`: then somebody else has changed it since it was read.
 */
export function rewriteFile(path: string, before: string, after: string, name = basename(path)): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new WriteError(`"${name}" can't be read: ${reasonOf(error)}.`);
  }
  const current = decode(bytes);
  if (!("text" in current) || current.text !== before) {
    throw new WriteError(`"${name}" has changed since it was read, so it is left alone.`);
  }
  writeFileSafely(path, current.hasMark ? `\uFEFF${after}` : after, name);
}

/** The file itself is replaced, not a link to it. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

function writeTo(path: string, flag: "w" | "wx", pieces: Iterable<string>, mode = 0o666): void {
  const file = openSync(path, flag, mode);
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    if (flag === "wx") fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function replace(target: string, pieces: Iterable<string>, old: Stats | undefined): void {
  const temporary = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    writeTo(temporary, "wx", pieces, old?.mode);
    if (old !== undefined) keepOwner(temporary, old);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function keepOwner(path: string, old: Stats): void {
  const own = statSync(path);
  if (own.uid !== old.uid || own.gid !== old.gid) {
    try {
      chownSync(path, old.uid, old.gid);
    } catch {
      // Only root can give files away; the text matters more than its owner.
    }
  }
  // After `chown`, which clears set-id bits; the mode at creation was cut by the umask.
  chmodSync(path, old.mode & 0o7777);
}
