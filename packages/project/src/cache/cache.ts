/** Findings and facts of earlier runs, for files that are still the same and that nothing else has changed for. */
import {
  type DocumentOutcome,
  type Kind,
  type Meta,
  type NamedPolicy,
  type Project,
  type Settings,
  type Source,
  stillHolds,
  textOf,
  WordSearch,
} from "@secpolicy/core";
import type { FileDocument, Subject } from "../fate.ts";
import type { FileSet } from "../file-set.ts";
import { type Use, Uses } from "../uses.ts";
import { type Entry, restoreExcerpts, serialise } from "./entry.ts";
import { hashOf } from "./store.ts";

/** The settings of a run on a file, and its date. */
export interface Circumstances {
  readonly settings: Settings;
  readonly now: string;
  readonly project: Project;
}

/** What earlier runs leave. */
export interface Content {
  readonly files: Readonly<Record<string, Entry>>;
  /** Metadata of policies, for kinds whose policies need not be loaded because all is known. */
  readonly metas: Partial<Record<Kind, readonly (readonly [id: string, meta: Meta])[]>>;
}

export const noContent: Content = { files: {}, metas: {} };

export class Cache {
  readonly #write: (content: string) => void;
  readonly #files: FileSet;
  readonly #known: Content;
  readonly #hashes = new Map<string, string | null>();
  readonly #settings = new Map<Settings, string>();
  readonly #next = new Map<string, Entry>();
  readonly #metas: Content["metas"];
  #hasNews = false;

  /** `write` gets what this run leaves, unless it is what was known before. */
  constructor(files: FileSet, known: Content, write: (content: string) => void) {
    this.#files = files;
    this.#known = known;
    this.#write = write;
    this.#metas = { ...known.metas };
  }

  readonly recall = (subject: Subject, { path }: Source): FileDocument | undefined => {
    const entry = this.#entryOf(path);
    if (entry === undefined || entry.subject !== subjectKey(subject)) return undefined;
    if (!entry.uses.every(([used, use, seen]) => this.#see(used, use) === seen)) return undefined;
    restoreExcerpts(entry, (used) => this.#files.source(used));
    const uses = new Uses();
    for (const [used, use] of entry.uses) uses.note(used, use);
    return { path, kind: entry.kind, facts: entry.facts, document: undefined, uses };
  };

  /** What a recalled document was judged to be, if that still holds. */
  outcome({ path }: FileDocument, { settings, now, project }: Circumstances): DocumentOutcome | undefined {
    const entry = this.#entryOf(path);
    if (entry === undefined || entry.settings !== this.#settingsHash(settings)) return undefined;
    if (entry.date !== undefined && entry.date !== now) return undefined;
    const answers = new Map(entry.answers);
    if (!stillHolds(answers, project)) return undefined;
    const { file, drafts, used } = entry;
    const secrets = entry.secrets.flatMap(([from, range]) => {
      const source = this.#files.source(from);
      return source === undefined ? [] : [{ source, range }];
    });
    return { file, failures: [], drafts, used, secrets, broken: [], answers, usesDate: entry.date !== undefined };
  }

  metasOf(kind: Kind): ReadonlyMap<string, Meta> | undefined {
    const metas = this.#known.metas[kind];
    return metas === undefined ? undefined : new Map(metas);
  }

  addMetas(kind: Kind, policies: readonly NamedPolicy[]): void {
    this.#metas[kind] = policies.map(({ id, policy }) => [id, policy.meta]);
  }

  keep(path: string): void {
    const entry = this.#entryOf(path);
    if (entry !== undefined) this.#next.set(path, entry);
  }

  /** What could not be judged in full is judged again. */
  add(
    subject: Subject,
    made: FileDocument,
    outcome: DocumentOutcome,
    { settings, now }: Omit<Circumstances, "project">,
  ): void {
    this.#hasNews = true;
    const { file, failures, drafts, used, secrets, broken, answers, usesDate } = outcome;
    if (failures.length > 0 || broken.length > 0) return;
    const entry: Entry = {
      subject: subjectKey(subject),
      kind: made.kind,
      uses: [...made.uses].map(([path, use]) => [path, use, this.#see(path, use)]),
      facts: made.facts,
      settings: this.#settingsHash(settings),
      ...(usesDate ? { date: now } : {}),
      file,
      drafts,
      used,
      secrets: secrets.map(({ source, range }) => [source.path, range]),
      answers: [...answers],
    };
    this.#next.set(made.path, entry);
  }

  /** An entry that holds a secret of the run, wherever it stands, is not written. */
  save(outcomes: readonly DocumentOutcome[]): void {
    const isSame =
      this.#known !== noContent && !this.#hasNews && this.#next.size === Object.keys(this.#known.files).length;
    if (isSame) return;
    const holdsSecret = searchFor(new Set(outcomes.flatMap(secretTexts)));
    const files: string[] = [];
    for (const [path, known] of this.#next) {
      const entry = serialise(known);
      if (!holdsSecret(entry)) files.push(`${JSON.stringify(path)}:${entry}`);
    }
    const content = `{"files":{${files.join(",\n")}},\n"metas":${JSON.stringify(this.#metas)}}`;
    this.#write(content);
  }

  #entryOf(path: string): Entry | undefined {
    return Object.hasOwn(this.#known.files, path) ? this.#known.files[path] : undefined;
  }

  #see(path: string, use: Use): string | boolean | null {
    if (use === "existence") return this.#files.exists(path);
    if (use === "ignored") return this.#files.isIgnored(path);
    const before = this.#hashes.get(path);
    if (before !== undefined) return before;
    const text = this.#files.source(path)?.text;
    const hash = text === undefined ? null : hashOf(text);
    this.#hashes.set(path, hash);
    return hash;
  }

  /** Files under the same overrides share their settings. */
  #settingsHash(settings: Settings): string {
    const known = this.#settings.get(settings) ?? hashOf(JSON.stringify([...settings]));
    this.#settings.set(settings, known);
    return known;
  }
}

function subjectKey({ rootPath, kind }: Subject): string {
  return JSON.stringify([rootPath, kind ?? null]);
}

/** So few are found faster one by one, by the engine below. */
const FEW = 20;

function searchFor(secrets: ReadonlySet<string>): (text: string) => boolean {
  if (secrets.size <= FEW) return (text) => [...secrets].some((secret) => text.includes(secret));
  const search = new WordSearch(secrets);
  return (text) => search.occurrencesIn(text).next().done !== true;
}

/** As they stand in JSON, and each line of a longer one by itself. */
function secretTexts({ secrets }: DocumentOutcome): readonly string[] {
  const texts = secrets.flatMap((secret) => [textOf(secret), ...textOf(secret).split("\n")]);
  return texts.map((text) => JSON.stringify(text.trim()).slice(1, -1)).filter((text) => text !== "");
}
