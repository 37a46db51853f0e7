/** Which files a run looks at: from the paths that it is given to the files behind them. */
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { didYouMean } from "@secpolicy/core";
import { reasonOf } from "./disk/errors.ts";
import { listFolder } from "./disk/folder.ts";
import { gitRuleFor, scopeAbove } from "./disk/ignore.ts";
import { isInside, relativePath, withSlashes } from "./paths.ts";
import { isGlob } from "./patterns.ts";
import { type Discovery, type FileChoices, IGNORED_BY_KINDS, LEAVES_REPOSITORY, type Selection } from "./selection.ts";
import { Walk } from "./walk.ts";
import { findRoot, type Workspace } from "./workspace.ts";

export async function discover(workspace: Workspace, selection: Selection): Promise<Discovery> {
  const starts = new Starts(workspace, selection);
  for (const path of selection.paths) {
    if (starts.take(path)) continue;
    const expanded = isGlob(path) ? await expand(path, workspace.cwd) : [];
    for (const one of expanded) starts.take(one);
    if (expanded.length === 0) starts.miss(path);
  }
  return starts.walk.result();
}

/** Everything in the working directory, for callers that can't wait. */
export function discoverAll(workspace: Workspace, choices: FileChoices): Discovery {
  const starts = new Starts(workspace, { ...choices, paths: ["."], forceExclude: false });
  starts.take(".");
  return starts.walk.result();
}

/** Shells leave globs alone that mean nothing to them, such as `**`. */
async function expand(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const ignore = ["**/.git/**", "**/node_modules/**"];
  const found = await glob(pattern, { cwd, ignore, dot: true, onlyFiles: false, expandDirectories: false });
  return found.sort();
}

/** Where a path of the command line leads. */
interface Start {
  /** From the working directory. */
  readonly path: string;
  /** Absolute, links resolved. */
  readonly real: string;
  readonly root: string;
  /** From the root, under the name that was given. */
  readonly rootPath: string;
}

class Starts {
  readonly walk: Walk;
  readonly #workspace: Workspace;
  readonly #selection: Selection;

  constructor(workspace: Workspace, selection: Selection) {
    this.walk = new Walk(selection);
    this.#workspace = workspace;
    this.#selection = selection;
  }

  /** False when there is nothing at the path. */
  take(given: string): boolean {
    const { cwd } = this.#workspace;
    const absolute = resolve(cwd, given);
    const path = relativePath(cwd, absolute);
    try {
      const real = realpathSync(absolute);
      const stats = statSync(real);
      // The name of a link counts, not the one of what it leads to.
      const place = join(realpathSync(dirname(absolute)), basename(absolute));
      const root = this.#rootOf(stats.isDirectory() ? place : dirname(place));
      const start: Start = { path, real, root, rootPath: relativePath(root, place) };
      if (place !== real && isInside(this.#workspace.root, place) && !isInside(root, real)) {
        this.walk.skip(path, LEAVES_REPOSITORY);
      } else if (stats.isDirectory()) this.#takeFolder(start);
      else if (stats.isFile()) this.#takeFile(start);
      else this.walk.fail(path, "This is no regular file; a pipe can be given as `-`.");
    } catch (error) {
      if (!isListed(absolute)) return false;
      this.walk.fail(path, `This can't be read: ${reasonOf(error)}.`);
    }
    return true;
  }

  miss(given: string): void {
    const path = withSlashes(given).replace(/(?<=.)\/+$/, "");
    if (isGlob(given)) {
      this.walk.fail(path, `No file matches "${given}".`);
      return;
    }
    const siblings = namesIn(dirname(resolve(this.#workspace.cwd, given)));
    const hint = didYouMean(path.slice(path.lastIndexOf("/") + 1), siblings);
    this.walk.fail(path, `There is no file or folder "${given}".${hint}`);
  }

  #rootOf(folder: string): string {
    const { root } = this.#workspace;
    return isInside(root, folder) ? root : (findRoot(folder) ?? folder);
  }

  #takeFolder({ path, real, root, rootPath }: Start): void {
    const inFolder = (way: string): string => (way === "" ? "" : `${way}/`);
    const above = scopeAbove(root, rootPath);
    const reason = above.ignored ?? this.#selection.ignoredBy(path, true);
    if (reason !== undefined && this.#selection.forceExclude) {
      this.walk.skip(path, `ignored by ${reason}`);
      return;
    }
    // Rules that ignore the folder itself say nothing of what is in it, once it is named.
    const scope = above.ignored === undefined ? above.scope : undefined;
    this.walk.enter({ disk: real, path: inFolder(path), root, rootPath: inFolder(rootPath) }, scope);
  }

  #takeFile({ path, real, root, rootPath }: Start): void {
    const kind = this.#selection.kindFor(path);
    const reason = this.#selection.forceExclude ? this.#exclusion(path, root, rootPath) : undefined;
    if (kind === "ignore") this.walk.skip(path, IGNORED_BY_KINDS);
    else if (reason !== undefined) this.walk.skip(path, `ignored by ${reason}`);
    else this.walk.add({ path, disk: real, root, rootPath, named: true, kind });
  }

  #exclusion(path: string, root: string, rootPath: string): string | undefined {
    return gitRuleFor(root, rootPath) ?? this.#selection.ignoredBy(path, false);
  }
}

/** Is something at a path, if only a link that leads nowhere? */
function isListed(path: string): boolean {
  return namesIn(dirname(path)).includes(basename(path));
}

function namesIn(folder: string): readonly string[] {
  try {
    return listFolder(folder).map(({ name }) => name);
  } catch {
    return [];
  }
}
