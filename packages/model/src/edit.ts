import type { Range, Source } from "./source.ts";

/** Replaces a range of a source by a text; an empty range inserts. */
export interface Edit {
  readonly source: Source;
  readonly range: Range;
  readonly text: string;
}

/** `safe` only when the behaviour of what is built or run can't break. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

export function replace(at: { readonly source: Source; readonly range: Range }, text: string): Edit {
  return { source: at.source, range: at.range, text };
}
