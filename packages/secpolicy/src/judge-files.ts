/** Files → outcomes: what is known of a document is taken over, the others are parsed and judged. */
import {
  buildProject,
  type Document,
  type DocumentOutcome,
  judgeEarlyFor,
  judgeFor,
  type Kind,
  limitsOf,
  type Meta,
  metasOf,
  type NamedPolicy,
  type Project,
} from "@secpolicy/core";
import { loadPolicies } from "@secpolicy/policies";
import type { Cache, FileDocument, FileSet, LoadedDocuments, ResolvedConfig, Take } from "@secpolicy/project";

export interface JudgeFilesInput {
  readonly files: FileSet;
  readonly config: ResolvedConfig;
  /** From the repository's root to what paths are relative to. */
  readonly prefix: string;
  readonly inline: boolean;
  readonly now: string;
  readonly cache: Cache | undefined;
}

export interface JudgedFiles {
  /** In path order. */
  readonly outcomes: readonly DocumentOutcome[];
  readonly loaded: LoadedDocuments;
  /** Of the policies for all kinds of documents that there are. */
  readonly metas: ReadonlyMap<string, Meta>;
}

export async function judgeFiles(input: JudgeFilesInput): Promise<JudgedFiles> {
  const { files, config, cache } = input;
  const policies = new Policies(config.plugins, cache);
  const outcomes = new Outcomes(input);
  const found = await files.load(cache?.recall, outcomes.takeEarly(policies));
  const project = buildProject(found.documents, config.settings);
  const unknown = found.documents.filter((made) => !outcomes.recall(made, project));
  const unparsed = unknown.filter(({ document }) => document === undefined).map(({ path }) => path);
  const take = outcomes.take(await policies.load(kindsOf(unknown)), project);
  const loaded = unparsed.length === 0 ? found : await files.parse(unparsed, async (made) => take(made));
  for (const made of loaded.documents) take(made);
  const inOrder = outcomes.of(loaded.documents);
  cache?.save(inOrder);
  return { outcomes: inOrder, loaded, metas: await policies.metas(kindsOf(loaded.documents)) };
}

/** Of the documents of a run, by path. */
class Outcomes {
  readonly #input: JudgeFilesInput;
  readonly #byPath = new Map<string, DocumentOutcome>();

  constructor(input: JudgeFilesInput) {
    this.#input = input;
  }

  of(documents: readonly FileDocument[]): readonly DocumentOutcome[] {
    return documents.flatMap(({ path }) => this.#byPath.get(path) ?? []);
  }

  /** Judges documents while files are still read: those that ask nothing of other files. */
  takeEarly(policies: Policies): Take {
    const judges = new Map<Kind, ReturnType<typeof judgeEarlyFor>>();
    return async (made) => {
      const { kind } = made;
      const judge = judges.get(kind) ?? judgeEarlyFor(this.#judging(await policies.load(new Set([kind]))));
      judges.set(kind, judge);
      return this.#judge(made, judge);
    };
  }

  /** Judges those documents that nothing is known of yet. */
  take(policies: readonly NamedPolicy[], project: Project): (made: FileDocument) => boolean {
    const judge = judgeFor({ ...this.#judging(policies), project });
    return (made) => this.#byPath.has(made.path) || this.#judge(made, judge);
  }

  /** Is the outcome of a document known, from this run or an earlier one? */
  recall(made: FileDocument, project: Project): boolean {
    if (this.#byPath.has(made.path)) return true;
    if (made.document !== undefined) return false;
    const { config, now, cache } = this.#input;
    const outcome = cache?.outcome(made, { settings: config.settingsFor(made.path), now, project });
    if (outcome === undefined) return false;
    cache?.keep(made.path);
    this.#byPath.set(made.path, outcome);
    return true;
  }

  #judging(policies: readonly NamedPolicy[]) {
    const { files, config, prefix, inline, now } = this.#input;
    const { catalogue, settingsFor } = config;
    const selection = { policies, catalogue, settingsFor };
    return { loaded: files, selection, waivers: { inline }, now, prefix, limits: limitsOf(config.settings) };
  }

  #judge(made: FileDocument, judge: (document: Document) => DocumentOutcome | undefined): boolean {
    const { document, path } = made;
    const outcome = document === undefined ? undefined : judge(document);
    if (document === undefined || outcome === undefined) return false;
    const { files, config, now, cache } = this.#input;
    this.#byPath.set(path, outcome);
    const subject = files.subject(path);
    if (subject !== undefined) cache?.add(subject, made, outcome, { settings: config.settingsFor(path), now });
    return true;
  }
}

function kindsOf(documents: readonly FileDocument[]): ReadonlySet<Kind> {
  return new Set(documents.map(({ kind }) => kind));
}

/** Code of policies is loaded for kinds that are judged; of the others only the metadata is asked for. */
class Policies {
  readonly #plugins: readonly NamedPolicy[];
  readonly #cache: Cache | undefined;

  constructor(plugins: readonly NamedPolicy[], cache: Cache | undefined) {
    this.#plugins = plugins;
    this.#cache = cache;
  }

  async load(kinds: ReadonlySet<Kind>): Promise<readonly NamedPolicy[]> {
    const loaded: NamedPolicy[] = [];
    for (const kind of kinds) {
      const policies = await loadPolicies(kind);
      this.#cache?.addMetas(kind, policies);
      loaded.push(...policies);
    }
    return [...loaded, ...this.#plugins];
  }

  async metas(kinds: ReadonlySet<Kind>): Promise<ReadonlyMap<string, Meta>> {
    const metas = new Map<string, Meta>();
    for (const kind of kinds) {
      const ofKind = this.#cache?.metasOf(kind) ?? metasOf(await loadPolicies(kind));
      for (const [id, meta] of ofKind) metas.set(id, meta);
    }
    for (const [id, meta] of metasOf(this.#plugins)) metas.set(id, meta);
    return metas;
  }
}
