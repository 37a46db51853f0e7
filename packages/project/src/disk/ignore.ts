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
  readonly lines: readonly string[];
  readonly rules: Ignore;
}

/** Adds a folder's `.gitignore`; the scope above it when there is none. */
export function enterFolder(folder: DiskPath, base: string, above: IgnoreScope | undefined): IgnoreScope | undefined {
  const lines = readLines(joinDisk(folder, ".gitignore"));
  return lines === undefined ? above : scopeOf({ above, base, file: `${base}.gitignore`, lines });
}

/** Rules that hold for the whole repository, and are weaker than any `.gitignore`. */
export function rootScope(root: string): IgnoreScope | undefined {
  const folder = gitFolder(root);
  const lines = folder === undefined ? undefined : readLines(join(folder, "info/exclude"));
  return lines === undefined ? undefined : scopeOf({ above: undefined, base: "", file: ".git/info/exclude", lines });
}

/**
 * The rule that ignores a file, as `file: pattern`. The folders on the way to it must have been judged before: what is
 * in an ignored folder can't be included again.
 */
export function ignoredByGit(scope: IgnoreScope | undefined, path: string): string | undefined {
  for (let at = scope; at !== undefined; at = at.above) {
    const { ignored, unignored, rule } = at.rules.test(path.slice(at.base.length));
    if (ignored) return `${at.file}: ${rule?.pattern ?? ""}`;
    if (unignored) return undefined;
  }
  return undefined;
}

/** The rule that ignores a folder, or the rules that hold in it. */
export type FolderVerdict =
  | { readonly ignoredBy: string }
  | { readonly ignoredBy?: never; readonly scope: IgnoreScope | undefined };

export function judgeFolder(scope: IgnoreScope | undefined, path: string): FolderVerdict {
  const ignoredBy = ignoredByGit(scope, `${path}/`);
  return ignoredBy === undefined ? { scope: withoutRulesFor(scope, path) } : { ignoredBy };
}

/** Never entered on the way, whatever `.gitignore` says. */
export function isNeverEntered(name: string): boolean {
  return name === ".git" || name === "node_modules";
}

export interface Above {
  readonly scope: IgnoreScope | undefined;
  /** The rule that ignores the folder, or one on the way to it. */
  readonly ignored: string | undefined;
}

/** The rules of the folders above one. */
export function scopeAbove(root: string, folder: string): Above {
  let scope = rootScope(root);
  let base = "";
  const names = folder === "" ? [] : folder.split("/");
  for (const name of names) {
    scope = enterFolder(join(root, base), base, scope);
    if (isNeverEntered(name)) return { scope, ignored: name };
    const verdict = judgeFolder(scope, base + name);
    if (verdict.ignoredBy !== undefined) return { scope, ignored: verdict.ignoredBy };
    scope = verdict.scope;
    base = `${base}${name}/`;
  }
  return { scope, ignored: undefined };
}

/** The rule that keeps a file out of the repository, or a folder on the way to it. */
export function gitRuleFor(root: string, path: string): string | undefined {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  const above = scopeAbove(root, folder);
  const scope = enterFolder(join(root, folder), folder === "" ? "" : `${folder}/`, above.scope);
  return above.ignored ?? ignoredByGit(scope, path);
}

/**
 * A folder that deeper rules include again may still be ignored by rules above them. Those have lost, and must not come
 * back for what is in the folder, as they would: the library takes what is in an ignored folder for ignored.
 */
function withoutRulesFor(scope: IgnoreScope | undefined, path: string): IgnoreScope | undefined {
  if (scope === undefined) return undefined;
  const above = withoutRulesFor(scope.above, path);
  const { base, file } = scope;
  const folder = `${path.slice(base.length)}/`;
  let kept = above === scope.above ? scope : { ...scope, above };
  for (let lost = losingRule(kept, folder); lost !== undefined; lost = losingRule(kept, folder)) {
    const lines = kept.lines.filter((line) => line.trim() !== lost);
    if (lines.length === kept.lines.length) break;
    kept = scopeOf({ above, base, file, lines });
  }
  return kept;
}

function losingRule({ rules }: IgnoreScope, folder: string): string | undefined {
  return rules.test(folder).rule?.pattern.trim();
}

function scopeOf(parts: Omit<IgnoreScope, "rules">): IgnoreScope {
  // Git's default on every system that tells cases apart; the repository is checked there, too.
  return { ...parts, rules: ignore({ ignorecase: false }).add([...parts.lines]) };
}

function readLines(path: DiskPath): readonly string[] | undefined {
  try {
    if (!statSync(path).isFile()) return undefined;
    return readFileSync(path, "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/);
  } catch {
    return undefined;
  }
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
