/** One project under one configuration: read, judged, changed in memory, judged again. */
import {
  assemble,
  type Document,
  directiveCatalogue,
  kindOf,
  type Located,
  limitsOf,
  type Report,
  type Thresholds,
} from "@secpolicy/core";
import { catalogue as builtIn } from "@secpolicy/policies";
import {
  type Adjustments,
  type BaselineEntry,
  type ConfigChoice,
  type FileSet,
  findWorkspace,
  type LoadedDocuments,
  loadConfig,
  openBaseline,
  openProject,
  openTexts,
  overlaid,
  type ResolvedConfig,
  relativePath,
  resolveConfig,
  type Trust,
  type Workspace,
} from "@secpolicy/project";
import { judgeFiles } from "./judge-files.ts";
import { Kept } from "./kept.ts";
import type { KeptReport, ReportChoices } from "./kept-report.ts";
import { type Knowledge, openKnowledge } from "./knowledge.ts";

export interface SessionInput {
  readonly cwd: string;
  /** Files and folders; relative ones from `cwd`. */
  readonly paths: readonly string[];
  /** Texts in memory, in place of the disk: it is never read. */
  readonly files?: ReadonlyMap<string, string>;
  readonly config: ConfigChoice;
  /** May the config and its plugins be programs, which are run? Default: yes. */
  readonly trust?: Trust;
  readonly adjustments: Adjustments;
  readonly forceExclude: boolean;
  /** What earlier runs found out; absent for a run that neither uses such knowledge nor leaves any. */
  readonly knowledge?: Knowledge;
  /** Only these of the files; the others can still be read by them. */
  readonly isMine?: (path: string) => boolean;
  /** Render charts and kustomizations with the programs of the user's machine. */
  readonly render?: boolean;
}

/** How a run judges; what is left out has the config's or the usual value. */
export interface LintChoices extends Partial<Thresholds> {
  /** Do comments count? Default: yes. */
  readonly inline?: boolean;
  /** Today, `YYYY-MM-DD`. Default: by the machine's clock, in UTC. */
  readonly now?: string;
  /** Accept what the baseline holds? Default: yes. */
  readonly baseline?: boolean;
}

const NOTHING_ACCEPTED: readonly BaselineEntry[] = [];

/** A place without a disk. */
const nowhere: Workspace = { cwd: "/", root: "/", prefix: "" };

export async function openSession(input: SessionInput): Promise<Session> {
  const workspace = input.files === undefined ? findWorkspace(input.cwd) : nowhere;
  const config = await resolveConfig({
    workspace,
    config: await loadConfig(workspace, input.config, input.trust),
    builtIn: [...builtIn, ...directiveCatalogue],
    adjustments: input.adjustments,
  });
  return new Session(input, workspace, config);
}

export class Session {
  readonly workspace: Workspace;
  readonly config: ResolvedConfig;
  readonly #input: SessionInput;
  /** Texts that take the place of files; `undefined` for files that are taken away. */
  readonly #overlay = new Map<string, string | undefined>();
  readonly #readBaseline: () => readonly BaselineEntry[] | undefined;
  readonly #accepted = new Kept<ReadonlySet<string>>();
  #files: Promise<FileSet> | undefined;
  /** What was asked last. */
  #turn: Promise<unknown> = Promise.resolve();
  #kept: KeptReport | undefined;

  constructor(input: SessionInput, workspace: Workspace, config: ResolvedConfig) {
    this.#input = input;
    this.workspace = workspace;
    this.config = config;
    const { baseline, settings } = config;
    if (baseline === undefined) this.#readBaseline = () => undefined;
    else this.#readBaseline = openBaseline(baseline, relativePath(workspace.cwd, baseline), limitsOf(settings));
    for (const [path, text] of input.files ?? []) this.#overlay.set(path, text);
  }

  /** Puts a text in the place of a file, whether the disk has it or not. `path` is relative to the working directory. */
  update(path: string, text: string): void {
    this.#overlay.set(path, text);
    this.#change((files) => files.take(overlaid(path, this.#choices()), text));
  }

  remove(path: string): void {
    this.#overlay.set(path, undefined);
    this.#change((files) => files.remove(path));
  }

  /** May be asked again after changes; what they don't concern is kept. */
  lint(choices: LintChoices = {}): Promise<Report> {
    // What programs that render charts read is not known.
    if (this.#input.render === true) return this.lintOnce(choices);
    return this.#inTurn(async (files) => {
      // A run that judges once needs none of it.
      const { KeptReport } = await import("./kept-report.ts");
      const { config, workspace } = this;
      this.#kept ??= new KeptReport({ files, config, prefix: workspace.prefix });
      return this.#kept.report(this.#choicesOf(choices));
    });
  }

  /** Takes less memory: of the documents nothing is kept. */
  lintOnce(choices: LintChoices = {}): Promise<Report> {
    return this.#inTurn(async (files) => {
      const { config, workspace } = this;
      const { catalogue, settingsFor, exceptions } = config;
      const { inline, now, baseline, thresholds } = this.#choicesOf(choices);
      const { outcomes, loaded, metas } = await this.#judge(files, inline, now);
      return assemble({
        outcomes,
        loaded,
        selection: { catalogue, settingsFor },
        metas,
        waivers: { inline, exceptions, baseline },
        thresholds,
        now,
        prefix: workspace.prefix,
      });
    });
  }

  /** What the baseline holds; nothing when there is none yet. */
  acceptedBefore(): readonly BaselineEntry[] {
    return this.#readBaseline() ?? NOTHING_ACCEPTED;
  }

  async #judge(files: FileSet, inline: boolean, now: string) {
    const { config, workspace } = this;
    const { prefix, cwd } = workspace;
    if (this.#input.render === true) {
      const { judgeRendered } = await import("./judge-rendered.ts");
      return judgeRendered({ files, config, prefix, inline, now, cwd });
    }
    const cache = await openKnowledge({ input: this.#input, workspace, config, files, inline });
    return judgeFiles({ files, config, prefix, inline, now, cache });
  }

  #choicesOf({ inline = true, now, baseline = true, ...thresholds }: LintChoices): ReportChoices {
    const entries = baseline ? this.acceptedBefore() : NOTHING_ACCEPTED;
    return {
      inline,
      now: now ?? new Date().toISOString().slice(0, 10),
      baseline: this.#accepted.of([entries], () => new Set(entries.map(({ fingerprint }) => fingerprint))),
      thresholds: { ...thresholds, failOn: thresholds.failOn ?? this.config.failOn },
    };
  }

  /** What of a file must not be shown, as far as the last report tells. */
  secretsIn(path: string): readonly Located[] {
    return this.#kept?.secretsIn(path) ?? [];
  }

  async documents(): Promise<readonly Document[]> {
    const { documents } = await this.#load();
    return documents.flatMap(({ document }) => document ?? []);
  }

  /** What was not found or could not be read. */
  async failures(): Promise<LoadedDocuments["failures"]> {
    const { failures } = await this.#load();
    return failures;
  }

  /** Texts of everything that was read, by path. */
  async texts(): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (const { sources } of await this.documents()) {
      for (const { path, text } of sources) texts.set(path, text);
    }
    return texts;
  }

  /** Before anything was read there is nothing to change: reading starts from the overlay. */
  #change(change: (files: FileSet) => void): void {
    if (this.#files !== undefined) void this.#inTurn(async (files) => change(files));
  }

  #load(): Promise<LoadedDocuments> {
    return this.#inTurn(async (files) => {
      const loaded = await files.load();
      const unparsed = loaded.documents.filter(({ document }) => document === undefined).map(({ path }) => path);
      return unparsed.length === 0 ? loaded : files.parse(unparsed);
    });
  }

  /** One after the other, whether callers wait or not. */
  #inTurn<T>(work: (files: FileSet) => Promise<T>): Promise<T> {
    this.#files ??= this.#read();
    const files = this.#files;
    const done = this.#turn.then(async () => work(await files));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #read(): Promise<FileSet> {
    // Policies of the user's own may judge any kind of object.
    const readsDefinitions = this.config.plugins.some(({ policy }) => kindOf(policy.on) === "kubernetes");
    const settings = { ...this.config.settings, readsDefinitions };
    const { paths, files, forceExclude, isMine } = this.#input;
    if (files !== undefined) return openTexts(this.#overlay, { ...this.#choices(), settings });
    return openProject({
      ...this.#choices(),
      workspace: this.workspace,
      paths,
      forceExclude,
      settings,
      overlay: this.#overlay,
      ...(isMine === undefined ? {} : { isMine }),
    });
  }

  #choices() {
    const { ignoredBy, kindFor } = this.config;
    const isOnDisk = this.#input.files === undefined;
    return { ignoredBy, kindFor, ...(isOnDisk ? { workspace: this.workspace } : {}) };
  }
}
