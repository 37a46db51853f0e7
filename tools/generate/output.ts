/** What generators yield: whole files, by their path from the repository's root. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** Something that keeps a generated file from being complete. */
export interface Problem {
  /** From the repository's root. */
  readonly path: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

export const NOTICE = "Written by `npm run generate`; changes are lost.";
