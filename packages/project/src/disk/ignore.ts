/** `.gitignore` files and `.git/info/exclude`, as git reads them: rules of deeper folders win, later ones over earlier. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import ignore, { type Ignore } from "ignore";
import { type DiskPath, joinDisk } from "../paths.ts";

/** The rules of one folder and of those above it. */
export interface IgnoreScope {
  readonly above: IgnoreScope | undefined;
  /** The rules' folder, from the repository's root: `""`, or a path that ends in `/`. */
  readonly base: string;
  /** The file they stand in, from the repository's root. */
  readonly file: string;
  readonly rules: Ignore;
}

/** Adds a folder's `.gitignore`; the scope above it when there is none. */
export function enterFolder(folder: DiskPath, base: string, above: IgnoreScope | undefined): IgnoreScope | undefined {
  const rules = readRules(joinDisk(folder, ".gitignore"));
  return rules === undefined ? above : { above, base, file: `${base}.gitignore`, rules };
}

/** Rules that hold for the whole repository, and are weaker than any `.gitignore`. */
export function rootScope(root: string): IgnoreScope | undefined {
  const folder = gitFolder(root);
  const rules = folder === undefined ? undefined : readRules(join(folder, "info/exclude"));
  return rules === undefined ? undefined : { above: undefined, base: "", file: ".git/info/exclude", rules };
}

/**
 * The rule that ignores a path, as `file: pattern`. The folders on the way to the path must have been asked before:
 * what is in an ignored folder can't be included again.
 */
export function ignoredByGit(scope: IgnoreScope | undefined, path: string, isFolder: boolean): string | undefined {
  for (let at = scope; at !== undefined; at = at.above) {
    const { ignored, unignored, rule } = at.rules.test(path.slice(at.base.length) + (isFolder ? "/" : ""));
    if (ignored) return `${at.file}: ${rule?.pattern ?? ""}`;
    if (unignored) return undefined;
  }
  return undefined;
}

function readRules(path: DiskPath): Ignore | undefined {
  let text: string;
  try {
    if (!statSync(path).isFile()) return undefined;
    text = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  // Git's default on every system that tells cases apart; the repository is checked there, too.
  return ignore({ ignorecase: false }).add(text.replace(/^\uFEFF/, ""));
}

/** In a worktree `.git` is a file that leads to its own folder, which leads to the common one. */
function gitFolder(root: string): string | undefined {
  const path = join(root, ".git");
  try {
    if (statSync(path).isDirectory()) return path;
    const own = /^gitdir: (.+)$/m.exec(readFileSync(path, "utf8"))?.[1];
    if (own === undefined) return undefined;
    const folder = resolve(root, own.trim());
    const common = join(folder, "commondir");
    return existsSync(common) ? resolve(folder, readFileSync(common, "utf8").trim()) : folder;
  } catch {
    return undefined;
  }
}
