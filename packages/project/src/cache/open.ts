import type { FileSet } from "../file-set.ts";
import { Cache, type Content, noContent } from "./cache.ts";
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
  return JSON.stringify([key, process.version, process.platform]);
}

/** The cache of the runs in a repository, in a folder of caches. */
export function openCache(folder: string, root: string, key: CacheKey, files: FileSet): Cache {
  const name = JSON.stringify([root, nameOf(key)]);
  const text = readCache(folder, name);
  const known: Content = text === undefined ? noContent : JSON.parse(text);
  return new Cache(files, known, (content) => writeCache(folder, name, content));
}

/** What one of several runs leaves that share the files of a project, on whatever machines. */
interface Part extends Content {
  readonly part: string;
  readonly paths: readonly string[];
}

export function writePart(key: CacheKey, files: FileSet, write: (text: string) => void): Cache {
  const head = `{"part":${JSON.stringify(nameOf(key))},"paths":${JSON.stringify(key.paths)},`;
  return new Cache(files, noContent, (content) => write(`${head}${content.slice(1)}\n`));
}

/** Nothing for a text that is no part. Who makes the parts is trusted with what they say of files. */
export function readPart(text: string): Part | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isPart(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPart(value: unknown): value is Part {
  if (!isObject(value)) return false;
  const { part, paths, files, metas } = value;
  const isAsked = Array.isArray(paths) && paths.every((path) => typeof path === "string");
  return typeof part === "string" && isAsked && isObject(files) && isObject(metas);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes over what the parts hold. Nothing when one of them was made by another build, or for other choices. */
export function joinParts(parts: readonly Part[], key: CacheKey, files: FileSet): Cache | undefined {
  if (parts.some(({ part }) => part !== nameOf(key))) return undefined;
  const known: Content = {
    files: Object.assign({}, ...parts.map((part) => part.files)),
    metas: Object.assign({}, ...parts.map((part) => part.metas)),
  };
  return new Cache(files, known, () => {});
}

export type { Part };
