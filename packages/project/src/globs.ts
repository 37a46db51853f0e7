/** Globs of configs and of the command line. */
import { join } from "node:path";
import micromatch from "micromatch";
import { boundPatterns } from "./bounded-patterns.ts";
import { relativePath, withSlashes } from "./paths.ts";
import type { Decision, PathPatterns } from "./patterns.ts";

/** The folder that globs are written for. */
export interface PatternBase {
  /** Absolute. */
  readonly folder: string;
  /** A path that is relative to the working directory → one that is relative to the folder. */
  rebase(path: string): string;
}

export function patternBase(cwd: string, folder: string): PatternBase {
  return { folder, rebase: (path) => (folder === cwd ? path : relativePath(folder, join(cwd, path))) };
}

interface Pattern extends Decision {
  matches(path: string, isFolder: boolean): boolean;
}

/**
 * As in `.gitignore`, a glob without a slash holds at any depth, a leading slash or `./` stands for the base, and
 * a glob that matches a folder holds for everything in it. `*` crosses no slash, `**` does; leading dots don't matter.
 */
export function compilePatterns(globs: readonly string[], base: PatternBase): PathPatterns {
  const patterns = globs.map((glob) => compilePattern(glob, base));
  return {
    hasExclusions: patterns.some(({ selects }) => !selects),
    decide(path, isFolder = false) {
      if (patterns.length === 0) return undefined;
      const based = base.rebase(path);
      return patterns.findLast((pattern) => pattern.matches(based, isFolder));
    },
  };
}

function compilePattern(glob: string, base: PatternBase): Pattern {
  const isExclusion = glob.startsWith("!") && !glob.startsWith("!(");
  const bare = relativeGlob(isExclusion ? glob.slice(1) : glob, withSlashes(base.folder));
  const onlyFolders = bare.endsWith("/");
  const trimmed = bare.replace(/\/+$/, "");
  const body = trimmed === "" || trimmed.includes("/") ? trimmed.replace(/^\/+/, "") : `**/${trimmed}`;
  const expression = expressionOf(body);
  const anywhere = body.startsWith("**");
  return {
    glob,
    selects: !isExclusion,
    matches(path, isFolder) {
      // `**` means wherever it is, outside of the base, too.
      const subject = anywhere ? path.replace(/^(?:\.\.\/)+/, "") : path;
      if ((isFolder || !onlyFolders) && expression.test(subject)) return true;
      for (let slash = subject.indexOf("/"); slash !== -1; slash = subject.indexOf("/", slash + 1)) {
        if (expression.test(subject.slice(0, slash))) return true;
      }
      return false;
    },
  };
}

/** What keeps empty parts and those of dots alone from matching. Paths have none, but for `..` at their beginning. */
const NEEDLESS = ["(?!(?:^|\\/)\\.{1,2}(?:\\/|$))", "(?!\\.{1,2}(?:\\/|$))", "(?=.)"];

/** Names may hold line feeds. Look-around would keep the expression from being matched in linear time. */
function expressionOf(glob: string): RegExp {
  if (glob === "") return /$^/;
  boundPatterns();
  let { source } = micromatch.makeRe(glob, { dot: true });
  for (const part of NEEDLESS) source = source.replaceAll(part, "");
  return new RegExp(source, "s");
}

/** `/` first means the base, whether it was `./`, or an absolute path into it. */
function relativeGlob(glob: string, base: string): string {
  if (glob.startsWith(`${base}/`)) return glob.slice(base.length);
  return glob.replace(/^(?:\.\/)+/, "/");
}

/** Matches policies' ids: `*` alone stands for all of them. */
export function compileIdGlob(glob: string): (id: string) => boolean {
  return micromatch.matcher(glob === "*" ? "**" : glob.toLowerCase(), { dot: true });
}
