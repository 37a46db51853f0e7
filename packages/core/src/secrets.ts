/** Keeps secrets out of reports: excerpts, edits and messages are what every format prints. */
import { type Excerpt, type Located, textOf } from "@secpolicy/model";
import type { Diagnostic, PlannedFix } from "./report.ts";
import { WordSearch } from "./text-search.ts";

/** Shows at most 4 characters and never more than a quarter. */
export function maskSecret(secret: string): string {
  return mask(secret, shownOf(secret));
}

function shownOf({ length }: string): number {
  return Math.min(4, Math.floor(length / 4));
}

function mask(text: string, shown: number): string {
  return `${text.slice(0, shown)}${"*".repeat(Math.max(3, Math.min(8, text.length - shown)))}`;
}

/** Lines of a longer secret below it are no more than may be shown, and would mask innocent text. */
const LEAST_LINE = 5;

/** The secrets of one file. */
class FileSecrets {
  readonly #search: WordSearch;
  /** Findings that stand close together show the same lines. */
  readonly #hidden = new Map<string, string>();

  constructor(words: ReadonlySet<string>) {
    this.#search = new WordSearch(words);
  }

  hideIn(text: string): string {
    const known = this.#hidden.get(text);
    if (known !== undefined) return known;
    const hidden = [...maskedParts(text, this.#search)].join("");
    this.#hidden.set(text, hidden);
    return hidden;
  }
}

/** Secrets that overlap are hidden as one, of which no more is shown than may be shown of each. */
function* maskedParts(text: string, search: WordSearch): Generator<string> {
  const found = [...search.occurrencesIn(text)].sort((a, b) => a.start - b.start);
  let position = 0;
  for (let index = 0; index < found.length; ) {
    const start = found[index]?.start ?? 0;
    let end = start;
    let shown = Number.POSITIVE_INFINITY;
    for (let next = found[index]; next !== undefined && (end === start || next.start < end); next = found[++index]) {
      end = Math.max(end, Math.min(text.length, next.start + next.word.length));
      shown = Math.min(shown, next.start - start + shownOf(next.word));
    }
    yield text.slice(position, start);
    yield mask(text.slice(start, end), shown);
    position = end;
  }
  yield text.slice(position);
}

/** Diagnostics without the secrets of files. */
export class Secrets {
  readonly #placesIn: (path: string) => readonly Located[];
  /** Of the files that were asked about; `undefined` for one without secrets. */
  readonly #byPath = new Map<string, FileSecrets | undefined>();

  /** `placesIn` gives the places of all secrets that a file holds. */
  constructor(placesIn: (path: string) => readonly Located[]) {
    this.#placesIn = placesIn;
  }

  hideIn(diagnostic: Diagnostic): Diagnostic {
    if (!this.#isConcerned(diagnostic)) return diagnostic;
    const { path, related, fix, ...rest } = diagnostic;
    return {
      ...rest,
      path,
      message: this.#hide(path, diagnostic.message),
      excerpt: this.#hideExcerpt(path, diagnostic.excerpt),
      related: related.map((place) => ({
        ...place,
        label: this.#hide(place.path, place.label),
        excerpt: this.#hideExcerpt(place.path, place.excerpt),
      })),
      // A masked edit would write the mask into the file: a fix that holds a secret is not offered at all.
      ...(fix === undefined || this.#isInFix(fix) ? {} : { fix }),
    };
  }

  /** A line of a file. */
  hideInLine(path: string, line: string): string {
    return this.#hide(path, line);
  }

  #isConcerned({ path, related, fix }: Diagnostic): boolean {
    const isSecret = (place: { readonly path: string }): boolean => this.#of(place.path) !== undefined;
    return this.#of(path) !== undefined || related.some(isSecret) || fix?.edits.some(isSecret) === true;
  }

  #isInFix({ title, edits }: PlannedFix): boolean {
    return edits.some(({ path, text }) => this.#isIn(path, text) || this.#isIn(path, title));
  }

  #isIn(path: string, text: string): boolean {
    return this.#hide(path, text) !== text;
  }

  #hide(path: string, text: string): string {
    return this.#of(path)?.hideIn(text) ?? text;
  }

  #hideExcerpt(path: string, excerpt: Excerpt): Excerpt {
    if (this.#of(path) === undefined) return excerpt;
    return { line: excerpt.line, lines: excerpt.lines.map((line) => this.#hide(path, line)) };
  }

  #of(path: string): FileSecrets | undefined {
    if (!this.#byPath.has(path)) this.#byPath.set(path, secretsAt(this.#placesIn(path)));
    return this.#byPath.get(path);
  }
}

function secretsAt(places: readonly Located[]): FileSecrets | undefined {
  const words = new Set(places.flatMap((place) => wordsOf(textOf(place))));
  return words.size === 0 ? undefined : new FileSecrets(words);
}

/** An excerpt shows a line at a time, so each line of a key is a secret of its own. */
function wordsOf(secret: string): readonly string[] {
  if (secret === "") return [];
  const lines = secret.split("\n").map((line) => line.trim());
  return [secret, ...lines.filter(({ length }) => length >= LEAST_LINE)];
}
