/** Tells a whole text from one that was damaged by accident. Against intent it is no help, and need not be. */
import { Buffer } from "node:buffer";

/** `text` with its checksum on a line behind it; of characters that need one byte. */
export function sealed(text: string): string {
  return `${text}\n${checksum(Buffer.from(text, "latin1"))}`;
}

/** What was sealed; nothing when it is not whole. */
export function unsealed(bytes: Buffer): string | undefined {
  const end = bytes.lastIndexOf("\n");
  const content = bytes.subarray(0, Math.max(0, end));
  const isWhole = end !== -1 && bytes.toString("latin1", end + 1) === checksum(content);
  return isWhole ? content.toString("latin1") : undefined;
}

/** Two rounds of FNV-1a like those of `digest`, but over four bytes at a time. */
function checksum(bytes: Uint8Array): string {
  let low = 0x811c9dc5 ^ bytes.length;
  let high = 0x01000193;
  for (const part of [wordsOf(bytes), bytes.subarray(bytes.length & ~3)]) {
    for (let at = 0; at < part.length; at++) {
      low = Math.imul(low ^ (part[at] ?? 0), 0x01000193);
      high = Math.imul(high ^ (part[at] ?? 0) ^ (low >>> 13), 0x85ebca6b);
    }
  }
  return `${low >>> 0} ${high >>> 0}`;
}

/** Without the bytes behind the last whole word. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(buffer, byteOffset, length >>> 2);
}
