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
  readonly path: string;
  /** The file's path from its root, and the kind that the config says. */
  readonly subject: string;
  readonly kind: Kind;
  /** Files that were of use, and what was read: a hash, or whether there is such a file. */
  readonly uses: readonly (readonly [path: string, use: Use, seen: string | boolean | null])[];
  /** Of the facts, where one was asked for. */
  readonly digest?: string;
  /** The day that the outcome holds for; absent when it holds for all. */
  readonly date?: string;
  readonly file: FileEntry;
  readonly drafts: DocumentOutcome["drafts"];
  readonly used: readonly string[];
  readonly secrets: readonly (readonly [path: string, range: Range])[];
  readonly answers: readonly (readonly [string, string])[];
}

/** Has the texts that excerpts were taken from. */
export type SourceOf = (path: string) => Source | undefined;

/** Stands for an excerpt. */
const EXCERPT = 0;
const STRIPPED = `"excerpt":${EXCERPT}`;

export function serialise(value: Entry | FactsByKind[Kind]): string {
  return asciiJson(value, (key, inner) => (key === "excerpt" ? EXCERPT : inner));
}

/** One line, in which no character needs more than a byte: such texts are read fastest. */
export function asciiJson(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(value, replacer).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function readEntry(line: string): Entry {
  return JSON.parse(line);
}

/** Facts, of which `line` is what is written. */
export function readFacts(line: string, sourceOf: SourceOf): FactsByKind[Kind] {
  const facts: FactsByKind[Kind] = JSON.parse(line);
  if (line.includes(STRIPPED)) restoreExcerpts(facts, sourceOf);
  return facts;
}

/** A place without its excerpt. */
interface Stripped {
  readonly path: string;
  readonly range: Range;
  excerpt: Excerpt | typeof EXCERPT;
}

/** What the excerpts of the findings are missing from. */
export function* placesIn({ drafts }: Entry): Iterable<Stripped> {
  for (const { diagnostic } of drafts)
    for (const place of [diagnostic, ...diagnostic.related]) if (isStripped(place)) yield place;
}

/** Most formats print no excerpts, so each is taken from the text when it is asked for. */
export function lendExcerpt(place: Stripped, source: Source | undefined): void {
  const { path, range } = place;
  let known: Excerpt | undefined;
  Object.defineProperty(place, "excerpt", {
    get: () => (known ??= placeOf({ source: source ?? { path, text: "" }, range }).excerpt),
    enumerable: true,
  });
}

/** Everywhere in a value. */
function restoreExcerpts(value: unknown, sourceOf: SourceOf): void {
  if (typeof value !== "object" || value === null) return;
  if (isStripped(value)) lendExcerpt(value, sourceOf(value.path));
  for (const child of Object.values(value)) restoreExcerpts(child, sourceOf);
}

function isStripped(value: object): value is Stripped {
  return "excerpt" in value && value.excerpt === EXCERPT && "path" in value && "range" in value;
}
