import type { FileSet } from "../file-set.ts";
import { Cache } from "./cache.ts";
import { sealed, unsealed } from "./checksum.ts";
import { type Content, noContent, readContent, writeContent } from "./content.ts";
import { asciiJson } from "./entry.ts";
import { readCache, writeCache } from "./store.ts";

/** Everything that all outcomes of a run depend on, besides files, settings and the date. */
export interface CacheKey {
  /** The build of the program: not only its version, so that no change of it is missed. */
  readonly build: string;
  readonly prefix: string;
  /** What the run was asked to look at: each such choice has a cache of its own. */
  readonly paths: readonly string[];
  readonly inline: boolean;
  readonly settings: unknown;
}

function nameOf(key: CacheKey): string {
  return asciiJson([key, process.version, process.platform]);
}

/** The cache of the runs in a repository, in a folder of caches. */
export function openCache(folder: string, root: string, key: CacheKey, files: FileSet): Cache {
  const name = asciiJson([root, nameOf(key)]);
  const text = readCache(folder, name);
  const known = text === undefined ? noContent : readContent(text);
  return new Cache(files, known, (content) => writeCache(folder, name, writeContent(content)));
}

interface PartHead {
  readonly part: string;
  readonly paths: readonly string[];
}

/** What one of several runs leaves that share the files of a project, on whatever machines. */
export interface Part extends PartHead {
  /** Nothing when it is damaged. */
  readonly content: Content | undefined;
}

/** The head stands first, on a line of its own. */
export function writePart(key: CacheKey, files: FileSet, write: (text: string) => void): Cache {
  const head: PartHead = { part: nameOf(key), paths: key.paths };
  return new Cache(files, noContent, (content) => {
    // On another machine the same stamp may belong to another file.
    const text = writeContent({ ...content, stamped: new Map() });
    write(`${sealed(`${asciiJson(head)}\n${text}`)}\n`);
  });
}

/** Nothing for a text that is no part. Who makes the parts is trusted with what they say of files. */
export function readPart(text: string): Part | undefined {
  const [first = ""] = text.split("\n", 1);
  try {
    const head: unknown = JSON.parse(first);
    if (!isHead(head)) return undefined;
    const content = unsealed(Buffer.from(text.trimEnd(), "latin1"))?.slice(first.length + 1);
    return { ...head, content: content === undefined ? undefined : readContent(content) };
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is PartHead {
  if (typeof value !== "object" || value === null || !("part" in value) || !("paths" in value)) return false;
  const { part, paths } = value;
  return typeof part === "string" && Array.isArray(paths) && paths.every((path) => typeof path === "string");
}

/** Takes over what the parts hold. Nothing when one of them was made by another build, or for other choices. */
export function joinParts(parts: readonly Part[], key: CacheKey, files: FileSet): Cache | undefined {
  if (parts.some(({ part }) => part !== nameOf(key))) return undefined;
  const contents = parts.flatMap(({ content }) => content ?? []);
  const known: Content = {
    files: new Map(contents.flatMap((content) => [...content.files])),
    stamped: new Map(),
    metas: new Map(contents.flatMap((content) => [...content.metas])),
  };
  return new Cache(files, known, () => {});
}
