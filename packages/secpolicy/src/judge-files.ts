/** Files → outcomes: what is known of a document is taken over, the others are parsed and judged. */
import {
  buildProject,
  type Document,
  type DocumentOutcome,
  judgeFor,
  type Kind,
  limitsOf,
  type Meta,
  metasOf,
  type NamedPolicy,
  type Project,
  type Settings,
  stillHolds,
} from "@secpolicy/core";
import { loadPolicies } from "@secpolicy/policies";
import type { Cache, FileDocument, FileSet, LoadedDocuments, ResolvedConfig } from "@secpolicy/project";

/** What documents were judged to be earlier in a session. */
export type Memory = WeakMap<Document, Judged>;

/** What a document was judged to be, and what that holds for. */
interface Judged {
  readonly outcome: DocumentOutcome;
  readonly settings: Settings;
  readonly inline: boolean;
  readonly now: string;
}

export interface JudgeFilesInput {
  readonly files: FileSet;
  readonly config: ResolvedConfig;
  /** From the repository's root to what paths are relative to. */
  readonly prefix: string;
  readonly inline: boolean;
  readonly now: string;
  readonly memory: Memory;
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
  const found = await files.load(cache?.recall);
  const project = buildProject(found.documents, config.settings);
  const known = new Map<string, DocumentOutcome>();
  for (const made of found.documents) {
    const outcome = recall(input, made, project);
    if (outcome !== undefined) known.set(made.path, outcome);
  }
  const unknown = found.documents.filter(({ path }) => !known.has(path));
  const unparsed = unknown.filter(({ document }) => document === undefined).map(({ path }) => path);
  const loaded = unparsed.length === 0 ? found : await files.parse(unparsed);
  const policies = new Policies(config.plugins, cache);
  const judge = await judgeWith(input, loaded, await policies.load(kindsOf(unknown)), project);
  const outcomes = loaded.documents.flatMap((made) => known.get(made.path) ?? judge(made));
  cache?.save(outcomes);
  return { outcomes, loaded, metas: await policies.metas(kindsOf(loaded.documents)) };
}

function recall({ config, inline, now, memory, cache }: JudgeFilesInput, made: FileDocument, project: Project) {
  const settings = config.settingsFor(made.path);
  if (made.document === undefined) {
    const outcome = cache?.outcome(made, { settings, now, project });
    if (outcome !== undefined) cache?.keep(made.path);
    return outcome;
  }
  const judged = memory.get(made.document);
  if (judged === undefined || judged.settings !== settings || judged.inline !== inline) return undefined;
  const { outcome } = judged;
  return (!outcome.usesDate || judged.now === now) && stillHolds(outcome.answers, project) ? outcome : undefined;
}

async function judgeWith(
  { files, config, prefix, inline, now, memory, cache }: JudgeFilesInput,
  { modules }: LoadedDocuments,
  policies: readonly NamedPolicy[],
  project: Project,
) {
  const { catalogue, settingsFor } = config;
  const selection = { policies, catalogue, settingsFor };
  const judge = judgeFor({
    loaded: { modules },
    selection,
    project,
    waivers: { inline },
    now,
    prefix,
    limits: limitsOf(config.settings),
  });
  return (made: FileDocument): readonly DocumentOutcome[] => {
    const { document, path } = made;
    if (document === undefined) return [];
    const outcome = judge(document);
    const settings = settingsFor(path);
    memory.set(document, { outcome, settings, inline, now });
    const subject = files.subject(path);
    if (subject !== undefined) cache?.add(subject, made, outcome, { settings, now, project });
    return [outcome];
  };
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
