/** Findings and facts of earlier runs, for files that are still the same and that nothing else has changed for. */
import {
  type DocumentOutcome,
  type Kind,
  knownDigest,
  type Meta,
  type NamedPolicy,
  type Project,
  type Settings,
  type Source,
  stillHolds,
} from "@secpolicy/core";
import type { FileDocument, Subject } from "../fate.ts";
import type { FileSet } from "../file-set.ts";
import type { Use } from "../uses.ts";
import { type Content, type Known, type NamedMeta, noContent } from "./content.ts";
import { Contents } from "./contents.ts";
import { asciiJson, type Entry, lendExcerpt, placesIn, serialise } from "./entry.ts";
import { RecalledDocument } from "./recalled.ts";
import { secretSearch } from "./secret-search.ts";

/** The settings of a run on a file, and its date. */
export interface Circumstances {
  readonly settings: Settings;
  readonly now: string;
  readonly project: Project;
}

/** What is new in this run. */
interface News extends Omit<Circumstances, "project"> {
  readonly subject: Subject;
  readonly made: FileDocument;
  readonly outcome: DocumentOutcome;
}

export class Cache {
  readonly #write: (content: Content) => void;
  readonly #files: FileSet;
  readonly #known: Content;
  readonly #contents: Contents;
  readonly #settings = new Map<Settings, string>();
  readonly #kept = new Map<string, Known>();
  readonly #news: News[] = [];
  readonly #metas: Map<Kind, string>;

  /** `write` gets what this run leaves, unless it is what was known before. */
  constructor(files: FileSet, known: Content, write: (content: Content) => void) {
    this.#files = files;
    this.#known = known;
    this.#write = write;
    this.#contents = new Contents(files, known.stamped);
    this.#metas = new Map(known.metas);
  }

  readonly recall = (subject: Subject): FileDocument | undefined => {
    const known = this.#known.files.get(subject.path);
    if (known === undefined || known.entry.subject !== subjectKey(subject)) return undefined;
    if (!known.entry.uses.every(([used, use, seen]) => this.#see(used, use) === seen)) return undefined;
    return new RecalledDocument(known, this.#sourceOf);
  };

  /** What a recalled document was judged to be, if that still holds. */
  outcome({ path }: FileDocument, { settings, now, project }: Circumstances): DocumentOutcome | undefined {
    const known = this.#known.files.get(path);
    if (known === undefined || known.settings !== this.#settingsText(settings)) return undefined;
    const { entry } = known;
    if (entry.date !== undefined && entry.date !== now) return undefined;
    const answers = new Map(entry.answers);
    if (!stillHolds(answers, project)) return undefined;
    // Their texts are read now, and may be others than a moment ago.
    const places = [...placesIn(entry)];
    if (!places.every((place) => this.#contents.isStill(place.path))) return undefined;
    for (const place of places) lendExcerpt(place, this.#files.source(place.path));
    const { file, drafts, used } = entry;
    const secrets = entry.secrets.flatMap(([from, range]) => {
      const source = this.#contents.isStill(from) ? this.#files.source(from) : undefined;
      return source === undefined ? [] : [{ source, range }];
    });
    if (secrets.length < entry.secrets.length) return undefined;
    return { file, failures: [], drafts, used, secrets, broken: [], answers, usesDate: entry.date !== undefined };
  }

  metasOf(kind: Kind): ReadonlyMap<string, Meta> | undefined {
    const text = this.#known.metas.get(kind);
    if (text === undefined) return undefined;
    const metas: readonly NamedMeta[] = JSON.parse(text);
    return new Map(metas);
  }

  addMetas(kind: Kind, policies: readonly NamedPolicy[]): void {
    if (this.#metas.has(kind)) return;
    const metas: readonly NamedMeta[] = policies.map(({ id, policy }) => [id, policy.meta]);
    this.#metas.set(kind, asciiJson(metas));
  }

  keep(path: string): void {
    const known = this.#known.files.get(path);
    if (known !== undefined) this.#kept.set(path, known);
  }

  add(
    subject: Subject,
    made: FileDocument,
    outcome: DocumentOutcome,
    circumstances: Omit<Circumstances, "project">,
  ): void {
    if (isWhole(outcome)) this.#news.push({ subject, made, outcome, ...circumstances });
  }

  /** What holds a secret of the run, wherever it stands, is not written. */
  save(outcomes: readonly DocumentOutcome[]): void {
    if (this.#isSame()) return;
    const holdsSecret = secretSearch(outcomes);
    const files = new Map<string, Known>();
    const add = (known: Known): void => {
      if (!holdsSecret(known.line) && !holdsSecret(known.facts)) files.set(known.entry.path, known);
    };
    for (const known of this.#kept.values()) add(known);
    for (const news of this.#news) add(this.#knownFrom(news));
    this.#write({ files, stamped: this.#contents.stamped, metas: this.#metas });
  }

  /** Is there nothing to write? */
  #isSame(): boolean {
    const isKept = this.#news.length === 0 && this.#kept.size === this.#known.files.size;
    return isKept && this.#known !== noContent && !this.#contents.hasNews;
  }

  #knownFrom({ subject, made, outcome, settings, now }: News): Known {
    const { file, drafts, used, secrets, answers, usesDate } = outcome;
    const digest = knownDigest(made);
    const entry: Entry = {
      path: made.path,
      subject: subjectKey(subject),
      kind: made.kind,
      uses: [...made.uses].map(([path, use]) => [path, use, this.#see(path, use)]),
      ...(digest === undefined ? {} : { digest }),
      ...(usesDate ? { date: now } : {}),
      file,
      drafts,
      used,
      secrets: secrets.map(({ source, range }) => [source.path, range]),
      answers: [...answers],
    };
    return { entry, line: serialise(entry), facts: serialise(made.facts), settings: this.#settingsText(settings) };
  }

  readonly #sourceOf = (path: string): Source | undefined => this.#files.source(path);

  #see(path: string, use: Use): string | boolean | null {
    if (use === "existence") return this.#files.exists(path);
    if (use === "ignored") return this.#files.isIgnored(path);
    return this.#contents.hashOf(path);
  }

  /** Files under the same overrides share their settings. */
  #settingsText(settings: Settings): string {
    const known = this.#settings.get(settings) ?? asciiJson([...settings]);
    this.#settings.set(settings, known);
    return known;
  }
}

/** What could not be judged in full is judged again. */
function isWhole({ failures, broken }: DocumentOutcome): boolean {
  return failures.length === 0 && broken.length === 0;
}

function subjectKey({ rootPath, kind }: Subject): string {
  return JSON.stringify([rootPath, kind ?? null]);
}
