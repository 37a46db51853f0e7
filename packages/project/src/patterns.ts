/** What globs of configs and of the command line decide. Their syntax is `globs.ts`, which most runs never load. */

/** A list of globs, of which the last one that matches decides. */
export interface PathPatterns {
  /** The glob that decides on a path; nothing when none matches. */
  decide(path: string, isFolder?: boolean): Decision | undefined;
  /** Some glob takes paths out again, which may lie in a folder that another one selects. */
  readonly hasExclusions: boolean;
}

export interface Decision {
  readonly glob: string;
  /** False for a glob with `!`. */
  readonly selects: boolean;
}

/** Does the list select the path? */
export function selects(patterns: PathPatterns, path: string): boolean {
  return patterns.decide(path)?.selects === true;
}

export function isGlob(text: string): boolean {
  return /[*?{}[\]!()]/.test(text);
}
