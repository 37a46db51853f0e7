/** Keeps secrets out of reports: excerpts, edits and messages are what every format prints. */
import { type Excerpt, type Located, textOf } from "@secpolicy/model";
import type { Diagnostic, PlannedFix } from "./report.ts";

/** Shows at most 4 characters and never more than a quarter. */
export function maskSecret(secret: string): string {
  const shown = secret.slice(0, Math.min(4, Math.floor(secret.length / 4)));
  return `${shown}${"*".repeat(Math.max(3, Math.min(8, secret.length - shown.length)))}`;
}

/** Lines of a longer secret below it are no more than may be shown, and would mask innocent text. */
const LEAST_LINE = 5;

/** The secrets of a run by file, and excerpts without them. */
export class Secrets {
  readonly #byPath = new Map<string, Set<string>>();

  add(place: Located): void {
    const text = textOf(place);
    if (text === "") return;
    const known = this.#byPath.get(place.source.path) ?? new Set<string>();
    this.#byPath.set(place.source.path, known);
    known.add(text);
    // An excerpt shows a line at a time, so each line of a key is a secret of its own.
    for (const line of text.split("\n").map((part) => part.trim())) if (line.length >= LEAST_LINE) known.add(line);
  }

  /** Ask when all secrets are known: another finding may show the same line. */
  hideIn(diagnostic: Diagnostic): Diagnostic {
    if (this.#byPath.size === 0 || !this.#isConcerned(diagnostic)) return diagnostic;
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

  #isConcerned({ path, related, fix }: Diagnostic): boolean {
    const isSecret = (place: { readonly path: string }): boolean => this.#byPath.has(place.path);
    return this.#byPath.has(path) || related.some(isSecret) || fix?.edits.some(isSecret) === true;
  }

  #isInFix({ title, edits }: PlannedFix): boolean {
    return edits.some(({ path, text }) => this.#isIn(path, text) || this.#isIn(path, title));
  }

  #isIn(path: string, text: string): boolean {
    return this.#hide(path, text) !== text;
  }

  #hide(path: string, text: string): string {
    let hidden = text;
    for (const secret of this.#byPath.get(path) ?? []) hidden = hidden.replaceAll(secret, maskSecret(secret));
    return hidden;
  }

  #hideExcerpt(path: string, excerpt: Excerpt): Excerpt {
    if (!this.#byPath.has(path)) return excerpt;
    return { line: excerpt.line, lines: excerpt.lines.map((line) => this.#hide(path, line)) };
  }
}
