/** Tells a whole text from one that was damaged by accident. Against intent it is no help, and need not be. */
import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";

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

/** A hash would do, too, but takes longer to load. */
function checksum(bytes: Uint8Array): string {
  return `${bytes.length} ${crc32(bytes)}`;
}
