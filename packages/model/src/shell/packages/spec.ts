/** Parts of the grammars of packages that managers share. */
import type { Ternary } from "../../ternary.ts";
import type { ShellWord } from "../model.ts";
import { HOLE } from "../text.ts";
import { partOf, scalarOf } from "../word.ts";
import type { ActionSyntax, PackageAction, PackageKind, PackageSpec } from "./model.ts";

export function specOf(
  word: ShellWord,
  kind: PackageKind,
  name: ShellWord = word,
  version?: ShellWord,
  isPinned?: Ternary,
): PackageSpec {
  const { source, range } = word;
  return { source, range, word, kind, name: scalarOf(name), version: version && scalarOf(version), isPinned };
}

/** A package by name. `isExact` tells which versions are one version; a name with a hole may bring a version along. */
export function registrySpec(
  word: ShellWord,
  name: ShellWord,
  version: ShellWord | undefined,
  isExact: (version: string) => boolean,
): PackageSpec {
  const said = name === word ? partOf(word, 0) : name;
  if (version === undefined) return specOf(word, "registry", said, undefined, name.known ? false : undefined);
  return specOf(word, "registry", said, version, version.known ? isExact(version.value) : undefined);
}

/** Divides a word at `[start, end)` of its shape: the name before, the version behind. */
export function divided(
  word: ShellWord,
  start: number,
  end: number,
  isExact: (version: string) => boolean,
): PackageSpec {
  return registrySpec(word, partOf(word, 0, start), partOf(word, end), isExact);
}

/** A path or an address, which no manager takes for a name; a word that is unknown from its start on. */
export function placeSpec(word: ShellWord): PackageSpec | undefined {
  const { shape } = word;
  if (shape === HOLE || word.isOpen) return specOf(word, "unknown");
  if (/^(?:git\+|hg\+|svn\+|bzr\+|git:|ssh:|git@)/.test(shape)) return repositorySpec(word);
  if (/^(?:https?|ftp|s3):/i.test(shape)) return specOf(word, "url");
  if (/^(?:\.{0,2}\/|~\/|\.{1,2}$|\.\[|file:)/.test(shape)) return specOf(word, "file");
  return undefined;
}

/** What is taken of a repository: `#v1` of npm, `@v1` of pip behind the host. pip's fragments are no such thing. */
const REVISION = /#(?!egg=|subdirectory=)([^&#]+)$|^[a-z+]+:\/\/[^/]+\/[^@#]*@([^#]+)/;

/** A repository. Without a revision it is whatever is newest; a commit is one version, of a branch or tag nobody knows. */
export function repositorySpec(word: ShellWord, address: ShellWord = word, name: ShellWord = word): PackageSpec {
  const { shape } = address;
  const match = REVISION.exec(shape);
  if (match === null) return specOf(word, "vcs", name, undefined, address.known ? false : undefined);
  const [whole, fragment, behind] = match;
  const start = fragment === undefined ? whole.length - (behind ?? "").length : shape.length - fragment.length;
  const revision = partOf(address, start, fragment === undefined ? whole.length : shape.length);
  return specOf(word, "vcs", name, revision, /^[0-9a-f]{40}$/.test(revision.shape) || undefined);
}

export function never(): boolean {
  return false;
}

export function always(): boolean {
  return true;
}

/** Semantic versions and the like with all their parts: `1.2.3`, `v1.2.3-rc.1`. */
export function isFullVersion(version: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-+.][\w.+-]+)?$/.test(version);
}

/** `installs: "install i add"` and so on; `skips` where operands stand before the packages. */
export function actions(
  table: Readonly<Partial<Record<PackageAction, readonly string[]>>>,
  skips: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, ActionSyntax> {
  const found = new Map<string, ActionSyntax>();
  for (const action of ACTIONS) {
    for (const name of table[action] ?? []) found.set(name, { action, skips: skips[name] ?? 0 });
  }
  return found;
}

const ACTIONS: readonly PackageAction[] = [
  ...(["install", "update", "upgrade", "remove", "clean", "download", "run", "other"] as const),
];
