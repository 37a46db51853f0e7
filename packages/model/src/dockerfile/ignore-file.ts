/**
 * `.dockerignore`: which files of the build context the builder gets. Follows moby's patternmatcher, whose patterns are
 * those of Go's `filepath.Match` with `**`, not git's.
 */
import { locate, type Source } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { DockerfileIgnoreFile, DockerfileIgnorePattern } from "./model.ts";

export function readIgnoreFile(source: Source): DockerfileIgnoreFile {
  const patterns: DockerfileIgnorePattern[] = [];
  let start = 0;
  for (const line of source.text.split("\n")) {
    // Only in the first column does the sign begin a comment.
    const text = line.trim();
    if (!line.startsWith("#") && text !== "") {
      const from = start + line.indexOf(text);
      patterns.push(readPattern(source, text, from));
    }
    start += line.length + 1;
  }
  return { source, range: [0, source.text.length], patterns };
}

function readPattern(source: Source, text: string, start: number): DockerfileIgnorePattern {
  const isException = text.startsWith("!");
  const path = cleanPath(isException ? text.slice(1).trim() : text);
  return {
    ...locate(source, start, start + text.length),
    isException,
    path,
    regExp: path === "" ? undefined : regExpOf(path),
  };
}

/** Without `.`, `..`, doubled slashes and those at the ends. A path that leads out of the context keeps its `..`. */
export function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    const last = parts.at(-1);
    if (part !== ".." || last === undefined || last === "..") parts.push(part);
    else parts.pop();
  }
  return parts.join("/");
}

/** Characters that keep `**name` from meaning "whatever ends in name". */
const WILDCARD = /[*?[\\]/;

/** Nothing for a pattern that Docker refuses. */
function regExpOf(pattern: string): RegExp | undefined {
  let text = "";
  for (let at = 0; at < pattern.length; ) {
    const [part, length] = partAt(pattern, at);
    if (part === undefined) return undefined;
    text += part;
    at += length;
  }
  try {
    return new RegExp(`^${text}$`, "s");
  } catch {
    return undefined;
  }
}

/** The next characters of a pattern as a regular expression, and how many they are. */
function partAt(pattern: string, at: number): readonly [text: string | undefined, length: number] {
  const character = pattern[at] ?? "";
  if (pattern.startsWith("**", at)) return starsAt(pattern, at);
  if (character === "*") return ["[^/]*", 1];
  if (character === "?") return ["[^/]", 1];
  if (character === "\\" && at + 1 < pattern.length) return [literally(pattern[at + 1] ?? ""), 2];
  if (character !== "[") return [literally(character), 1];
  const end = pattern.indexOf("]", at + 2);
  return end === -1 ? [undefined, 1] : [pattern.slice(at, end + 1), end + 1 - at];
}

function starsAt(pattern: string, at: number): readonly [text: string, length: number] {
  const length = pattern[at + 2] === "/" ? 3 : 2;
  const rest = pattern.slice(at + length);
  if (rest === "") return [".*", length];
  const isEndOfName = at === 0 && length === 2 && !WILDCARD.test(rest);
  return [isEndOfName ? ".*" : "(?:.*/)?", length];
}

function literally(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

/**
 * Does the builder get nothing at this path? Undecided when an exception may bring back what lies below it, and in a
 * file with a pattern that Docker refuses. `path` is seen from the context's root.
 */
export function isIgnored({ patterns }: DockerfileIgnoreFile, path: string): Ternary {
  const clean = cleanPath(path);
  if (clean === "" || clean.startsWith("..") || patterns.some(({ regExp }) => regExp === undefined)) return undefined;
  if (lastMatch(patterns, clean)?.isException !== false) return false;
  const mayReturn = patterns.some((pattern) => pattern.isException && mayMatchBelow(pattern.path, clean));
  return mayReturn ? undefined : true;
}

/** The pattern that decides about a path. */
export function decidingPattern({ patterns }: DockerfileIgnoreFile, path: string): DockerfileIgnorePattern | undefined {
  return lastMatch(patterns, cleanPath(path));
}

/** Of several patterns the last one that matches counts; a folder takes what lies in it along. */
function lastMatch(patterns: readonly DockerfileIgnorePattern[], path: string): DockerfileIgnorePattern | undefined {
  const paths = withParents(path);
  return patterns.findLast(({ regExp }) => paths.some((one) => regExp?.test(one)));
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
function withParents(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Could the pattern match a file inside the folder? Parts with wildcards may match any name. */
function mayMatchBelow(pattern: string, folder: string): boolean {
  if (pattern.includes("**")) return true;
  const parts = pattern.split("/");
  const names = folder.split("/");
  return parts.length > names.length && names.every((name, index) => isLike(parts[index] ?? "", name));
}

function isLike(part: string, name: string): boolean {
  return part === name || WILDCARD.test(part);
}
