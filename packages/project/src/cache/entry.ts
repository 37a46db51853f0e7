/** What the cache knows of one file. Excerpts are left out: texts are read anyway, and their lines may hold secrets. */
import {
  type DocumentOutcome,
  type Excerpt,
  type FactsByKind,
  type FileEntry,
  type Kind,
  placeOf,
  type Range,
  type Source,
} from "@secpolicy/core";
import type { Use } from "../uses.ts";

export interface Entry {
  /** The file's path from its root, and the kind that the config says. */
  readonly subject: string;
  readonly kind: Kind;
  /** Files that were of use, and what was read: a hash, or whether there is such a file. */
  readonly uses: readonly (readonly [path: string, use: Use, seen: string | boolean | null])[];
  readonly facts: FactsByKind[Kind];
  /** A hash of the settings that the outcome holds for. */
  readonly settings: string;
  /** The day that the outcome holds for; absent when it holds for all. */
  readonly date?: string;
  readonly file: FileEntry;
  readonly drafts: DocumentOutcome["drafts"];
  readonly used: readonly string[];
  readonly secrets: readonly (readonly [path: string, range: Range])[];
  readonly answers: readonly (readonly [string, string])[];
}

/** Stands for an excerpt. */
const EXCERPT = 0;

export function serialise(entry: Entry): string {
  return JSON.stringify(entry, (key, value: unknown) => (key === "excerpt" ? EXCERPT : value));
}

interface Stripped {
  readonly path: string;
  readonly range: Range;
  excerpt: Excerpt | typeof EXCERPT;
}

/** Puts excerpts back in place, everywhere in a value. `sourceOf` has the texts that they were taken from. */
export function restoreExcerpts(value: unknown, sourceOf: (path: string) => Source | undefined): void {
  if (typeof value !== "object" || value === null) return;
  if (isStripped(value)) {
    const source = sourceOf(value.path) ?? { path: value.path, text: "" };
    value.excerpt = placeOf({ source, range: value.range }).excerpt;
  }
  for (const child of Object.values(value)) restoreExcerpts(child, sourceOf);
}

function isStripped(value: object): value is Stripped {
  return "excerpt" in value && value.excerpt === EXCERPT && "path" in value && "range" in value;
}
