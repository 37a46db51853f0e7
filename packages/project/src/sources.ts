/** How documents see other files: by path from the working directory, inside the roots of the run. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Limits, Source } from "@secpolicy/core";
import { boundGlobs } from "./bounded-patterns.ts";
import { gitRuleFor } from "./disk/ignore.ts";
import { readTextFile } from "./disk/read.ts";
import { type Stamp, stampFrom } from "./disk/stamp.ts";
import { isInside, normalPath, relativePath, resolveIn } from "./paths.ts";
import type { Workspace } from "./workspace.ts";

/** Texts by path from the working directory; `undefined` for a file that is taken away. */
export type Overlay = ReadonlyMap<string, string | undefined>;

export interface StoredText {
  readonly text: string;
  /** Absent for a text in memory. */
  readonly stamp?: Stamp;
}

/** Where texts come from that no document stands for. Paths are relative to the working directory. */
export interface TextStore {
  /** The text of a file, without a byte order mark; nothing when it can't be had. */
  text(path: string): StoredText | undefined;
  /** The stamp of a file that lies on a disk. */
  stamp(path: string): Stamp | undefined;
  exists(path: string): boolean;
  /** The path of a file that is named from a root. */
  pathOf(root: string, rootPath: string): string;
  /** Do the repository's rules keep the file out of it, so that only this machine has it? */
  isIgnored(path: string): boolean;
}

export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

export function memoryStore(texts: Overlay): TextStore {
  return {
    text(path) {
      const text = texts.get(path);
      return text === undefined ? undefined : { text: withoutMark(text) };
    },
    stamp: () => undefined,
    exists: (path) => texts.get(path) !== undefined,
    pathOf: (_, rootPath) => rootPath,
    isIgnored: () => false,
  };
}

/** Files of the disk under the texts of an overlay. */
export function diskStore({ cwd }: Workspace, roots: ReadonlySet<string>, overlay: Overlay, limits: Limits): TextStore {
  const known = new Map<string, boolean>();
  const over = memoryStore(overlay);
  return {
    text: (path) => (overlay.has(path) ? over.text(path) : readInside(resolveIn(cwd, path), roots, limits)),
    stamp: (path) => (overlay.has(path) ? undefined : stampOnDisk(resolveIn(cwd, path))),
    exists(path) {
      if (overlay.has(path)) return over.exists(path);
      const before = known.get(path);
      if (before !== undefined) return before;
      const exists = existsSync(resolveIn(cwd, path));
      known.set(path, exists);
      return exists;
    },
    pathOf: (root, rootPath) => relativePath(cwd, join(root, rootPath)),
    isIgnored: (path) => !overlay.has(path) && isIgnoredInside(resolveIn(cwd, path), roots),
  };
}

function isIgnoredInside(absolute: string, roots: ReadonlySet<string>): boolean {
  const root = [...roots].find((one) => isInside(one, absolute));
  return root !== undefined && gitRuleFor(root, relativePath(root, absolute)) !== undefined;
}

function stampOnDisk(absolute: string): Stamp | undefined {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stampFrom(stats) : undefined;
}

/** A file can name any other one: what lies outside of the roots stays unread, whatever links lead there. */
function readInside(absolute: string, roots: ReadonlySet<string>, limits: Limits): StoredText | undefined {
  // Most files that are asked for are not there, and an error is dear.
  if (!existsSync(absolute)) return undefined;
  let real: string;
  try {
    real = realpathSync(absolute);
  } catch {
    return undefined;
  }
  if (![...roots].some((root) => isInside(root, real))) return undefined;
  const read = readTextFile(real, limits);
  return "text" in read ? read : undefined;
}

/** One source for each path, so that documents that share a file share its source. */
export class Sources {
  readonly #store: TextStore;
  readonly #sources = new Map<string, Source | undefined>();
  readonly #stamps = new WeakMap<Source, Stamp>();

  constructor(store: TextStore) {
    this.#store = store;
  }

  add(path: string, text: string, stamp?: Stamp): Source {
    const source = { path, text };
    this.#sources.set(normalPath(path), source);
    if (stamp !== undefined) this.#stamps.set(source, stamp);
    return source;
  }

  /** Of a text from the disk, as it was read. */
  stampOf(source: Source): Stamp | undefined {
    return this.#stamps.get(source);
  }

  /** Of a file's text if it was read, else of what lies there now. */
  stampAt(path: string): Stamp | undefined {
    const source = this.#sources.get(path);
    return source === undefined ? this.#store.stamp(path) : this.#stamps.get(source);
  }

  /** The store has another text for it, or none any more. */
  forget(path: string): void {
    this.#sources.delete(path);
  }

  readonly isIgnored = (path: string): boolean => this.#store.isIgnored(normalPath(path));

  readonly read = (path: string): Source | undefined => {
    const normal = normalPath(path);
    if (this.#sources.has(normal)) return this.#sources.get(normal);
    const stored = this.#store.text(normal);
    if (stored === undefined) {
      this.#sources.set(normal, undefined);
      return undefined;
    }
    if (normal.endsWith(".dockerignore")) boundGlobs(stored.text);
    return this.add(normal, stored.text, stored.stamp);
  };
}
