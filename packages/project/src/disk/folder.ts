/** Listing folders, whatever the names in them are made of. */
import { type Dirent, readdirSync } from "node:fs";
import { type DiskPath, joinDisk } from "../paths.ts";

export interface Entry {
  /** For people and reports: bytes that are not UTF-8 are written as `\xff`. */
  readonly name: string;
  readonly disk: DiskPath;
  readonly type: "file" | "folder" | "link" | "other";
}

const REPLACEMENT = "\uFFFD";

/** Entries by name, in the order of their code units. Throws what the system says. */
export function listFolder(folder: DiskPath): readonly Entry[] {
  const entries = readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    disk: joinDisk(folder, entry.name),
    type: typeOf(entry),
  }));
  const readable = entries.some(({ name }) => name.includes(REPLACEMENT)) ? listBytes(folder) : entries;
  return readable.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Only bytes lead to a file whose name is not UTF-8. */
function listBytes(folder: DiskPath): Entry[] {
  return readdirSync(folder, { withFileTypes: true, encoding: "buffer" }).map((entry) => {
    const name = entry.name.toString("utf8");
    const isUtf8 = Buffer.from(name).equals(entry.name);
    return {
      name: isUtf8 ? name : escapeBytes(entry.name),
      disk: joinDisk(folder, isUtf8 ? name : entry.name),
      type: typeOf(entry),
    };
  });
}

function escapeBytes(bytes: Buffer): string {
  return bytes.toString("latin1").replaceAll(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}

function typeOf(entry: Dirent | Dirent<Buffer>): Entry["type"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}
