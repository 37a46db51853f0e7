/** Bytes → text, or the reason why there is none. */
import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { defaultLimits, type Limits, overLimit, type Position } from "@secpolicy/core";
import type { DiskPath } from "../paths.ts";
import { reasonOf } from "./errors.ts";
import { type Stamp, stampFrom } from "./stamp.ts";

/** As much of a file as tells what it is when the file itself is too large. */
const HEAD_SIZE = 64 * 1024;

export interface TextFile {
  /** Without a byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
}

/** A text as it lies on the disk. */
export interface StampedFile extends TextFile {
  /** Made before the text was read. */
  readonly stamp: Stamp;
}

export interface Unreadable {
  /** A sentence. */
  readonly message: string;
  readonly start?: Position;
  /** What can be made of the bytes, to tell what kind of file it is; nothing when there are none. */
  readonly glimpse?: string;
}

export type ReadResult = TextFile | Unreadable;

/** Reads regular files only, and never waits: a pipe opened for reading would. */
export function readTextFile(path: DiskPath, limits: Limits = defaultLimits): StampedFile | Unreadable {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return { message: `The file can't be read: ${reasonOf(error)}.` };
  }
  try {
    return readOpen(file, limits);
  } catch (error) {
    return { message: `The file can't be read: ${reasonOf(error)}.` };
  } finally {
    closeSync(file);
  }
}

function readOpen(file: number, limits: Limits): StampedFile | Unreadable {
  const stats = fstatSync(file);
  if (stats.isDirectory()) return { message: "The file can't be read: it is a folder." };
  if (!stats.isFile()) return { message: "The file can't be read: it is no regular file." };
  if (stats.size > limits.fileSize) {
    const head = Buffer.alloc(HEAD_SIZE);
    const length = readSync(file, head, 0, HEAD_SIZE, 0);
    return {
      message: overLimit(`The file has ${stats.size} bytes`, "fileSize", limits),
      glimpse: head.subarray(0, length).toString("utf8"),
    };
  }
  const read = decode(readWhole(file, stats.size));
  return "text" in read ? { ...read, stamp: stampFrom(stats) } : read;
}

/** For most files: to make one anew for each takes longer than to read it. */
const room = Buffer.allocUnsafeSlow(HEAD_SIZE);

/** Valid until the next file is read. */
function readWhole(file: number, size: number): Buffer {
  const length = size < HEAD_SIZE ? readSync(file, room, 0, HEAD_SIZE, 0) : -1;
  // What grows while it is read, or has no size, is read to its end.
  return length === size ? room.subarray(0, length) : readFileSync(file);
}

export function decode(bytes: Buffer): ReadResult {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) {
    const glimpse = new TextDecoder(utf16).decode(bytes);
    return { message: "The file is UTF-16; it must be UTF-8.", glimpse };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const message = `The file is binary: there is a NUL byte at offset ${nul}.`;
    return { message, start: positionOf(bytes, nul), glimpse: bytes.toString("utf8") };
  }
  const text = bytes.toString("utf8");
  if (!isUtf8(bytes)) {
    const offset = firstInvalid(bytes, text);
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    const message = `The file is not valid UTF-8: the byte 0x${byte} at offset ${offset} is not part of a character.`;
    return { message, start: positionOf(bytes, offset), glimpse: text };
  }
  const hasMark = text.startsWith("\uFEFF");
  return { text: hasMark ? text.slice(1) : text, hasMark };
}

function utf16Label(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** Written back, the text differs first in the character that replaces the invalid byte. */
function firstInvalid(bytes: Buffer, text: string): number {
  const written = Buffer.from(text);
  let at = 0;
  while (at < bytes.length && bytes[at] === written[at]) at++;
  while (at > 0 && ((written[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}

function positionOf(bytes: Buffer, offset: number): Position {
  const before = bytes
    .subarray(0, offset)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at !== -1; at = before.indexOf("\n", at + 1)) line++;
  return { line, column: before.length - lineStart + 1 };
}
