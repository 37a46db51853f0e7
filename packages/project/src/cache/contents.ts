/** What files hold, as far as the cache has to know: hashes, which are not made again while a file's stamp is the same. */
import { isSameStamp, type StampNumbers } from "../disk/stamp.ts";
import type { FileSet } from "../file-set.ts";

/** A file's hash, and its stamp when that hash was made. */
export type Stamped = readonly [hash: string, stamp: StampNumbers];

type Files = Pick<FileSet, "source" | "stampOf" | "lastingStampOf">;

export class Contents {
  readonly #files: Files;
  readonly #known: ReadonlyMap<string, Stamped>;
  readonly #hashes = new Map<string, string | null>();
  readonly #stamped = new Map<string, Stamped>();
  #hasNews = false;

  constructor(files: Files, known: ReadonlyMap<string, Stamped>) {
    this.#files = files;
    this.#known = known;
  }

  /** Null for a file that is not there or can't be read. */
  hashOf(path: string): string | null {
    const before = this.#hashes.get(path);
    if (before !== undefined) return before;
    const hash = this.#knownHash(path) ?? this.#makeHash(path);
    this.#hashes.set(path, hash);
    return hash;
  }

  /** Is the text that is read now the one that the hash belongs to? */
  isStill(path: string): boolean {
    const source = this.#files.source(path);
    const stamped = this.#stamped.get(path);
    return stamped === undefined || (source !== undefined && isSameStamp(stamped[1], this.#files.stampOf(path)));
  }

  /** By path, of the files that were asked for. */
  get stamped(): ReadonlyMap<string, Stamped> {
    return this.#stamped;
  }

  /** Is there one that was not known? */
  get hasNews(): boolean {
    return this.#hasNews;
  }

  #knownHash(path: string): string | undefined {
    const known = this.#known.get(path);
    if (known === undefined || !isSameStamp(known[1], this.#files.stampOf(path))) return undefined;
    this.#stamped.set(path, known);
    return known[0];
  }

  #makeHash(path: string): string | null {
    const source = this.#files.source(path);
    if (source === undefined) return null;
    const hash = contentHash(source.text);
    const stamp = this.#files.lastingStampOf(source);
    if (stamp !== undefined) {
      this.#stamped.set(path, [hash, stamp]);
      this.#hasNews = true;
    }
    return hash;
  }
}

function contentHash(text: string): string {
  // Loaded when it is needed: where nothing has changed it is not.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(text).digest("hex").slice(0, 40);
}
