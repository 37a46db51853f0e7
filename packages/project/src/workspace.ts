import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { relativePath } from "./paths.ts";

/** Where a run takes place. */
export interface Workspace {
  /** Absolute, links resolved. Paths of reports are relative to it. */
  readonly cwd: string;
  /** The repository's root: the nearest folder upwards with `.git`, else the working directory. */
  readonly root: string;
  /** From the root to the working directory: `""`, or a path that ends in `/`. */
  readonly prefix: string;
}

export function findWorkspace(cwd: string): Workspace {
  const real = realpathSync(cwd);
  const root = findRoot(real) ?? real;
  const way = relativePath(root, real);
  return { cwd: real, root, prefix: way === "" ? "" : `${way}/` };
}

/** The nearest folder upwards with `.git`, which is a file in worktrees and submodules. */
export function findRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}
