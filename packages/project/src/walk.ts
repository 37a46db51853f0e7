import { realpathSync, statSync } from "node:fs";
import { candidateByName, type Failure, type FileEntry } from "@secpolicy/core";
import { reasonOf } from "./disk/errors.ts";
import { type Entry, listFolder } from "./disk/folder.ts";
import { enterFolder, type IgnoreScope, ignoredByGit, isNeverEntered, judgeFolder } from "./disk/ignore.ts";
import { type DiskPath, isInside } from "./paths.ts";
import {
  type Discovery,
  type FileChoices,
  type FoundFile,
  IGNORED_BY_KINDS,
  LEAVES_REPOSITORY,
  NO_REGULAR_FILE,
} from "./selection.ts";

export interface Folder {
  /** Without links on the way. */
  readonly disk: DiskPath;
  /** From the working directory: `""`, or a path that ends in `/`. */
  readonly path: string;
  readonly root: string;
  /** From the root: `""`, or a path that ends in `/`. */
  readonly rootPath: string;
}

interface Link {
  readonly file: FoundFile;
  /** The file that it leads to. */
  readonly target: string;
}

/**
 * Walks by hand, folder by folder: a library that globs would enter ignored folders before their nested `.gitignore`
 * files could keep it out, and tells neither links nor pipes from files.
 */
export class Walk {
  readonly #choices: FileChoices;
  /** By path on the disk. */
  readonly #files = new Map<string, FoundFile>();
  readonly #entered = new Set<string>();
  readonly #links: Link[] = [];
  readonly #skipped = new Map<string, string>();
  readonly #failures: Failure[] = [];
  #otherFiles = 0;

  constructor(choices: FileChoices) {
    this.#choices = choices;
  }

  add(file: FoundFile, target: DiskPath = file.disk): void {
    const key = keyOf(target);
    const known = this.#files.get(key);
    if (known === undefined || (file.named && !known.named)) this.#files.set(key, file);
  }

  skip(path: string, reason: string): void {
    this.#skipped.set(path, reason);
  }

  fail(path: string, message: string): void {
    this.#failures.push({ path, message });
  }

  result(): Discovery {
    this.#settleLinks();
    const skipped = [...this.#skipped].map(([path, reason]): FileEntry => ({ path, status: "skipped", reason }));
    return { files: [...this.#files.values()], skipped, failures: this.#failures, otherFiles: this.#otherFiles };
  }

  enter(folder: Folder, above: IgnoreScope | undefined): void {
    const key = keyOf(folder.disk);
    if (this.#entered.has(key)) return;
    this.#entered.add(key);
    let entries: readonly Entry[];
    try {
      entries = listFolder(folder.disk);
    } catch (error) {
      const path = folder.path === "" ? "." : folder.path.slice(0, -1);
      this.fail(path, `The folder can't be read: ${reasonOf(error)}.`);
      return;
    }
    const hasRules = entries.some(({ name }) => name === ".gitignore");
    const scope = hasRules ? enterFolder(folder.disk, folder.rootPath, above) : above;
    for (const entry of entries) {
      if (entry.type === "folder") this.#considerFolder(folder, entry, scope);
      else this.#considerFile(folder, entry, scope);
    }
  }

  #considerFolder(parent: Folder, { name, disk }: Entry, scope: IgnoreScope | undefined): void {
    if (isNeverEntered(name)) return;
    const path = parent.path + name;
    const rootPath = parent.rootPath + name;
    const verdict = judgeFolder(scope, rootPath);
    if (verdict.ignoredBy !== undefined || this.#choices.ignoredBy(path, true) !== undefined) return;
    this.enter({ disk, path: `${path}/`, root: parent.root, rootPath: `${rootPath}/` }, verdict.scope);
  }

  #considerFile(folder: Folder, { name, disk, type }: Entry, scope: IgnoreScope | undefined): void {
    const path = folder.path + name;
    const rootPath = folder.rootPath + name;
    if (ignoredByGit(scope, rootPath) !== undefined) return;
    if (this.#choices.ignoredBy(path, false) !== undefined) return;
    const kind = this.#choices.kindFor(path);
    if (kind === "ignore") this.skip(path, IGNORED_BY_KINDS);
    else if (kind === undefined && candidateByName(rootPath) === undefined) this.#otherFiles++;
    else if (type === "other") this.skip(path, NO_REGULAR_FILE);
    else {
      const file: FoundFile = { path, disk, root: folder.root, rootPath, named: false, kind };
      if (type === "link") this.#considerLink(file);
      else this.add(file);
    }
  }

  /** Links are followed to files only, so no link leads a walk in a circle. */
  #considerLink(file: FoundFile): void {
    try {
      const target = realpathSync(file.disk);
      if (!isInside(file.root, target)) {
        this.skip(file.path, LEAVES_REPOSITORY);
        return;
      }
      const stats = statSync(target);
      if (stats.isFile()) this.#links.push({ file, target });
      else if (!stats.isDirectory()) this.skip(file.path, NO_REGULAR_FILE);
    } catch (error) {
      // Behind other names may be anything; there is nothing here that could be judged.
      if (isNamedLikeOurs(file)) this.fail(file.path, `The symbolic link can't be followed: ${reasonOf(error)}.`);
      else this.skip(file.path, `symbolic link that can't be followed: ${reasonOf(error)}`);
    }
  }

  /** A link to a file that is checked itself would only repeat its findings. */
  #settleLinks(): void {
    for (const { file, target } of this.#links) {
      const known = this.#files.get(target);
      if (known === undefined) this.add(file, target);
      else if (known.path !== file.path) this.skip(file.path, `symbolic link to ${known.path}, which is checked`);
    }
  }
}

/** Does the name alone, or the config, say that the file is of a kind that is judged? */
function isNamedLikeOurs({ rootPath, kind }: FoundFile): boolean {
  const candidate = candidateByName(rootPath);
  return kind !== undefined || (candidate !== "yaml" && candidate !== "json");
}

function keyOf(path: DiskPath): string {
  return typeof path === "string" ? path : path.toString("latin1");
}
