/** Paths as the program uses them: relative to the working directory, with `/`. */
import { isAbsolute, posix, relative, resolve, sep } from "node:path";

/** A path on the disk. Names that are not UTF-8 can't be written as strings, so theirs are bytes. */
export type DiskPath = string | Buffer;

export function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** What `normalize` would take out of a path. */
const DETOUR = /(?:^|\/)\.{1,2}(?:\/|$)|\/\/|^$/;

/** A path without `.`, `..` and double slashes. Nearly all are so already. */
export function normalPath(path: string): string {
  return DETOUR.test(path) ? posix.normalize(path) : path;
}

/** `resolve` for a folder that is absolute. */
export function resolveIn(folder: string, path: string): string {
  return DETOUR.test(path) || isAbsolute(path) ? resolve(folder, path) : `${folder}${sep}${path}`;
}

/** `""` when both are the same folder; climbs with `../` where it must. */
export function relativePath(from: string, to: string): string {
  return withSlashes(relative(from, to));
}

/** Is a path the folder itself, or in it? Both absolute, with links resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export function joinDisk(folder: DiskPath, name: DiskPath): DiskPath {
  if (typeof folder === "string" && typeof name === "string") {
    return folder.endsWith(sep) ? folder + name : folder + sep + name;
  }
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)]);
}
