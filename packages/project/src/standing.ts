/** A project on the disk for callers that can't wait and call often, such as ESLint rules in an editor. */
import { realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Document, type LoadedFiles, limitsOf, type ModelSettings, recognise } from "@secpolicy/core";
import { discoverAll } from "./discover.ts";
import { gitRuleFor } from "./disk/ignore.ts";
import { readTextFile } from "./disk/read.ts";
import { isInside, relativePath } from "./paths.ts";
import type { FoundFile } from "./selection.ts";
import { Sources, type TextStore } from "./sources.ts";
import { findWorkspace, type Workspace } from "./workspace.ts";

/** Files may change at any time; they are looked at again no more often than this, in milliseconds. */
const FRESH_FOR = 1000;

/** Says whether a file has changed: the time of its last change, and its size. Nothing when there is no such file. */
type Stamp = string | undefined;

/** What became of a file, and which files it depends on, itself among them. */
interface Parsed {
  readonly document: Document | undefined;
  readonly stamps: ReadonlyMap<string, Stamp>;
}

export class StandingProject {
  readonly #workspace: Workspace;
  readonly #modules: LoadedFiles["modules"];
  readonly #settings: ModelSettings;
  #parsed: ReadonlyMap<string, Parsed> = new Map();
  #readAt = Number.NEGATIVE_INFINITY;

  /** Throws what the system says when there is no such folder. */
  constructor(folder: string, modules: LoadedFiles["modules"], settings: ModelSettings) {
    this.#workspace = findWorkspace(folder);
    this.#modules = modules;
    this.#settings = settings;
  }

  /** A file's text by its path from the folder; nothing when it can't be had, or lies outside of the repository. */
  read(path: string): string | undefined {
    const real = this.#realPath(path);
    const read = real === undefined ? undefined : readTextFile(real, limitsOf(this.#settings));
    return read !== undefined && "text" in read ? read.text : undefined;
  }

  /** Do the repository's rules keep the file out of it? */
  isIgnored(path: string): boolean {
    const { cwd, root } = this.#workspace;
    return gitRuleFor(root, relativePath(root, resolve(cwd, path))) !== undefined;
  }

  /** The documents in the folder, in no order. What can't be read is left out. */
  *documents(): Generator<Document> {
    if (Date.now() - this.#readAt >= FRESH_FOR) {
      this.#parsed = this.#refresh();
      this.#readAt = Date.now();
    }
    for (const { document } of this.#parsed.values()) if (document !== undefined) yield document;
  }

  #refresh(): ReadonlyMap<string, Parsed> {
    const stamps = new Map<string, Stamp>();
    const stampOf = (path: string): Stamp => {
      if (!stamps.has(path)) stamps.set(path, this.#stamp(path));
      return stamps.get(path);
    };
    const parsed = new Map<string, Parsed>();
    const { files } = discoverAll(this.#workspace, { ignoredBy: () => undefined, kindFor: () => undefined });
    for (const file of files) {
      const known = this.#parsed.get(file.path);
      const isSame = known !== undefined && [...known.stamps].every(([path, stamp]) => stampOf(path) === stamp);
      parsed.set(file.path, isSame ? known : this.#parse(file, stampOf));
    }
    return parsed;
  }

  #parse({ path, root, rootPath }: FoundFile, stampOf: (path: string) => Stamp): Parsed {
    const stamps = new Map<string, Stamp>();
    const note = (file: string): Stamp => {
      stamps.set(file, stampOf(file));
      return stamps.get(file);
    };
    const store: TextStore = {
      stamp: () => undefined,
      text: (file) => {
        const text = note(file) === undefined ? undefined : this.read(file);
        return text === undefined ? undefined : { text };
      },
      exists: (file) => note(file) !== undefined,
      pathOf: (_, file) => relativePath(this.#workspace.cwd, join(root, file)),
      isIgnored: (file) => this.isIgnored(file),
    };
    const text = store.text(path)?.text;
    const recognition =
      text === undefined ? undefined : recognise(rootPath, text, (file) => store.exists(store.pathOf(root, file)));
    if (text === undefined || recognition === undefined || "skipped" in recognition) {
      return { document: undefined, stamps };
    }
    const sources = new Sources(store);
    const input = {
      source: sources.add(path, text),
      read: sources.read,
      isIgnored: sources.isIgnored,
      isTemplate: recognition.isTemplate,
      settings: this.#settings,
    };
    return { document: this.#modules.get(recognition.kind)?.parse(input), stamps };
  }

  #stamp(path: string): Stamp {
    const real = this.#realPath(path);
    const stats = real === undefined ? undefined : statSync(real, { throwIfNoEntry: false });
    return stats?.isFile() === true ? `${stats.mtimeMs} ${stats.size}` : undefined;
  }

  #realPath(path: string): string | undefined {
    const { cwd, root } = this.#workspace;
    try {
      const real = realpathSync(resolve(cwd, path));
      return isInside(root, real) ? real : undefined;
    } catch {
      return undefined;
    }
  }
}
