/** One project under one configuration: read, judged, changed in memory, judged again. */
import {
  assembleWithSecrets,
  type Document,
  directiveCatalogue,
  kindOf,
  limitsOf,
  type Report,
  type Secrets,
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
  openProject,
  openTexts,
  overlaid,
  type ResolvedConfig,
  readBaseline,
  relativePath,
  resolveConfig,
  type Trust,
  type Workspace,
} from "@secpolicy/project";
import { judgeFiles, type Memory } from "./judge-files.ts";
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
  readonly #memory: Memory = new WeakMap();
  #files: Promise<FileSet> | undefined;
  #secrets: Secrets | undefined;

  constructor(input: SessionInput, workspace: Workspace, config: ResolvedConfig) {
    this.#input = input;
    this.workspace = workspace;
    this.config = config;
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

  /** May be asked again after changes. */
  lint(choices: LintChoices = {}): Promise<Report> {
    return this.#lint(choices, false);
  }

  /** Takes less memory: of the documents nothing is kept. */
  lintOnce(choices: LintChoices = {}): Promise<Report> {
    return this.#lint(choices, true);
  }

  /** What the baseline holds; nothing when there is none yet. */
  acceptedBefore(): readonly BaselineEntry[] {
    const { baseline, settings } = this.config;
    if (baseline === undefined) return [];
    return readBaseline(baseline, relativePath(this.workspace.cwd, baseline), limitsOf(settings)) ?? [];
  }

  async #lint(choices: LintChoices, isLast: boolean): Promise<Report> {
    const { config, workspace } = this;
    this.#files ??= this.#read();
    const files = await this.#files;
    const inline = choices.inline ?? true;
    const now = choices.now ?? new Date().toISOString().slice(0, 10);
    const { outcomes, loaded, metas } = await this.#judge(files, inline, now, isLast);
    const baseline = choices.baseline === false ? [] : this.acceptedBefore();
    const { report, secrets } = assembleWithSecrets({
      outcomes,
      loaded,
      selection: { catalogue: config.catalogue, settingsFor: config.settingsFor },
      metas,
      waivers: {
        inline,
        exceptions: config.exceptions,
        baseline: new Set(baseline.map(({ fingerprint }) => fingerprint)),
      },
      thresholds: { ...choices, failOn: choices.failOn ?? config.failOn },
      now,
      prefix: workspace.prefix,
    });
    this.#secrets = secrets;
    return report;
  }

  async #judge(files: FileSet, inline: boolean, now: string, isLast: boolean) {
    const { config, workspace } = this;
    const { prefix, cwd } = workspace;
    if (this.#input.render === true) {
      const { judgeRendered } = await import("./judge-rendered.ts");
      return judgeRendered({ files, config, prefix, inline, now, cwd });
    }
    const cache = await openKnowledge({ input: this.#input, workspace, config, files, inline });
    return judgeFiles({ files, config, prefix, inline, now, memory: this.#memory, cache, isLast });
  }

  /** What of the files must not be shown, as far as the last report tells. */
  get secrets(): Secrets | undefined {
    return this.#secrets;
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
    this.#files = this.#files?.then((files) => {
      change(files);
      return files;
    });
  }

  async #load(): Promise<LoadedDocuments> {
    this.#files ??= this.#read();
    const files = await this.#files;
    const loaded = await files.load();
    const unparsed = loaded.documents.filter(({ document }) => document === undefined).map(({ path }) => path);
    return unparsed.length === 0 ? loaded : files.parse(unparsed);
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
