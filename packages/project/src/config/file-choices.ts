/** What configs and options say of files: which are ignored, and of which kind they are. */
import { compilePatterns, patternBase } from "../globs.ts";
import type { PathPatterns } from "../patterns.ts";
import type { FileChoices, KindChoice } from "../selection.ts";
import type { ConfigMember } from "./load.ts";

interface IgnoreList {
  readonly patterns: PathPatterns;
  /** Where the list stands. */
  readonly origin: string;
}

interface KindPattern {
  readonly patterns: PathPatterns;
  readonly kind: KindChoice;
}

export function buildFileChoices(
  members: readonly ConfigMember[],
  ignores: readonly string[],
  cwd: string,
): FileChoices {
  const lists: IgnoreList[] = [];
  const kinds: KindPattern[] = [];
  for (const { file, config, base } of members) {
    const folder = patternBase(cwd, base);
    if (config.ignores !== undefined) {
      lists.push({ patterns: compilePatterns(config.ignores, folder), origin: `ignores of ${file.source.path}` });
    }
    for (const [glob, kind] of Object.entries(config.kinds ?? {})) {
      kinds.push({ patterns: compilePatterns([glob], folder), kind });
    }
  }
  if (ignores.length > 0) {
    lists.push({ patterns: compilePatterns(ignores, patternBase(cwd, cwd)), origin: "--ignore" });
  }
  const hasExclusions = lists.some(({ patterns }) => patterns.hasExclusions);
  return {
    ignoredBy(path, isFolder) {
      // A folder is only left out as a whole when nothing in it can be taken in again.
      return isFolder && hasExclusions ? undefined : ignoringGlob(lists, path, isFolder);
    },
    kindFor: (path) => kinds.findLast(({ patterns }) => patterns.decide(path)?.selects === true)?.kind,
  };
}

/** The last glob that matches decides, over all lists. */
function ignoringGlob(lists: readonly IgnoreList[], path: string, isFolder: boolean): string | undefined {
  for (const { patterns, origin } of lists.toReversed()) {
    const decision = patterns.decide(path, isFolder);
    if (decision !== undefined) return decision.selects ? `${origin}: ${decision.glob}` : undefined;
  }
  return undefined;
}
