/** One project under one configuration: read, judged, changed in memory, judged again. */
import {
  buildProject,
  type Document,
  directiveCatalogue,
  kindOf,
  type LoadedFiles,
  lint,
  type NamedPolicy,
  type Report,
  type Thresholds,
} from "@secpolicy/core";
import { catalogue as builtIn, loadPolicies } from "@secpolicy/policies";
import {
  type Adjustments,
  type ConfigChoice,
  findWorkspace,
  loadConfig,
  loadProject,
  loadTexts,
  type ResolvedConfig,
  readBaseline,
  resolveConfig,
  type Workspace,
} from "@secpolicy/project";

export interface SessionInput {
  readonly cwd: string;
  /** Files and folders; relative ones from `cwd`. */
  readonly paths: readonly string[];
  /** Texts in memory, in place of the disk: it is never read. */
  readonly files?: ReadonlyMap<string, string>;
  readonly config: ConfigChoice;
  readonly adjustments: Adjustments;
  readonly forceExclude: boolean;
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
    config: await loadConfig(workspace, input.config),
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
  readonly #overlay = new Map<string, string>();
  readonly #removed = new Set<string>();
  #loaded: Promise<LoadedFiles> | undefined;

  constructor(input: SessionInput, workspace: Workspace, config: ResolvedConfig) {
    this.#input = input;
    this.workspace = workspace;
    this.config = config;
    for (const [path, text] of input.files ?? []) this.#overlay.set(path, text);
  }

  /** Puts a text in the place of a file, whether the disk has it or not. `path` is relative to the working directory. */
  update(path: string, text: string): void {
    this.#overlay.set(path, text);
    this.#removed.delete(path);
    this.#loaded = undefined;
  }

  remove(path: string): void {
    this.#overlay.delete(path);
    this.#removed.add(path);
    this.#loaded = undefined;
  }

  async lint(choices: LintChoices = {}): Promise<Report> {
    const loaded = await this.#load();
    const { config, workspace } = this;
    const documents = loaded.documents.filter(({ path }) => !this.#removed.has(path));
    const baseline = choices.baseline === false || config.baseline === undefined ? [] : readBaseline(config.baseline);
    return lint({
      loaded: { ...loaded, documents },
      selection: {
        policies: await this.#policies(documents),
        catalogue: config.catalogue,
        settingsFor: config.settingsFor,
      },
      project: buildProject(documents, config.settings),
      waivers: {
        inline: choices.inline ?? true,
        exceptions: config.exceptions,
        baseline: new Set((baseline ?? []).map(({ fingerprint }) => fingerprint)),
      },
      thresholds: { ...choices, failOn: choices.failOn ?? config.failOn },
      now: choices.now ?? new Date().toISOString().slice(0, 10),
      prefix: workspace.prefix,
    });
  }

  async documents(): Promise<readonly Document[]> {
    return (await this.#load()).documents.filter(({ path }) => !this.#removed.has(path));
  }

  /** Texts of everything that was read, by path. */
  async texts(): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (const { sources } of (await this.#load()).documents) {
      for (const { path, text } of sources) texts.set(path, text);
    }
    return texts;
  }

  #load(): Promise<LoadedFiles> {
    this.#loaded ??= this.#read();
    return this.#loaded;
  }

  #read(): Promise<LoadedFiles> {
    const { ignoredBy, kindFor, plugins } = this.config;
    // Policies of the user's own may judge any kind of object.
    const readsDefinitions = plugins.some(({ policy }) => kindOf(policy.on) === "kubernetes");
    const settings = { ...this.config.settings, readsDefinitions };
    const { paths, files, forceExclude, render = false } = this.#input;
    if (files !== undefined) return loadTexts(this.#overlay, { settings, ignoredBy, kindFor });
    return loadProject({
      workspace: this.workspace,
      paths,
      forceExclude,
      render,
      settings,
      ignoredBy,
      kindFor,
      overlay: this.#overlay,
    });
  }

  async #policies(documents: readonly Document[]): Promise<readonly NamedPolicy[]> {
    const kinds = new Set(documents.map(({ kind }) => kind));
    const loaded = await Promise.all([...kinds].map(loadPolicies));
    return [...loaded.flat(), ...this.config.plugins];
  }
}
