/** Globs of configs and of the command line. */
import { join, posix } from "node:path";
import micromatch from "micromatch";
import { relativePath, withSlashes } from "./paths.ts";

/** A list of globs, of which the last one that matches decides. */
export interface PathPatterns {
  /** The glob that selects a path, or nothing when none does, or the last one that matches excludes it with `!`. */
  select(path: string, isFolder?: boolean): string | undefined;
  /** Nothing in a folder that is selected can be excluded again. */
  readonly coversFolders: boolean;
}

/** The folder that globs are written for. */
export interface PatternBase {
  /** Absolute. */
  readonly folder: string;
  /** A path that is relative to the working directory → one that is relative to the folder. */
  rebase(path: string): string;
}

export function patternBase(cwd: string, folder: string): PatternBase {
  const way = relativePath(folder, cwd);
  const isHere = way === "";
  return { folder, rebase: (path) => (isHere ? path : withSlashes(posix.normalize(join(way, path)))) };
}

interface Pattern {
  readonly glob: string;
  readonly excludes: boolean;
  matches(path: string, isFolder: boolean): boolean;
}

/**
 * As in `.gitignore`, a glob without a slash holds at any depth, a leading slash or `./` stands for the base, and
 * a glob that matches a folder holds for everything in it. `*` crosses no slash, `**` does; leading dots don't matter.
 */
export function compilePatterns(globs: readonly string[], base: PatternBase): PathPatterns {
  const patterns = globs.map((glob) => compilePattern(glob, base));
  return {
    coversFolders: !patterns.some(({ excludes }) => excludes),
    select(path, isFolder = false) {
      if (patterns.length === 0) return undefined;
      const based = base.rebase(path);
      const deciding = patterns.findLast((pattern) => pattern.matches(based, isFolder));
      return deciding === undefined || deciding.excludes ? undefined : deciding.glob;
    },
  };
}

function compilePattern(glob: string, base: PatternBase): Pattern {
  const excludes = glob.startsWith("!");
  const bare = relativeGlob(excludes ? glob.slice(1) : glob, withSlashes(base.folder));
  const onlyFolders = bare.endsWith("/");
  const trimmed = bare.replace(/\/+$/, "");
  const body = trimmed.includes("/") ? trimmed.replace(/^\/+/, "") : `**/${trimmed}`;
  const matcher = micromatch.matcher(body, { dot: true, flags: "s" });
  const anywhere = body.startsWith("**");
  return {
    glob,
    excludes,
    matches(path, isFolder) {
      // `**` means wherever it is, outside of the base, too.
      const subject = anywhere ? path.replace(/^(?:\.\.\/)+/, "") : path;
      if ((isFolder || !onlyFolders) && matcher(subject)) return true;
      for (let slash = subject.indexOf("/"); slash !== -1; slash = subject.indexOf("/", slash + 1)) {
        if (matcher(subject.slice(0, slash))) return true;
      }
      return false;
    },
  };
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

export function isGlob(text: string): boolean {
  return /[*?{}[\]!()]/.test(text);
}
