/** Files → documents, with everything that kept a file from becoming one. */
import {
  type Document,
  type Failure,
  type FileEntry,
  type Kind,
  type KindModule,
  type LoadedFiles,
  loadKind,
  type ModelSettings,
  type Recognition,
  recognise,
  type Source,
} from "@secpolicy/core";
import { discover } from "./discover.ts";
import { reasonOf } from "./disk/errors.ts";
import { readTextFile, type Unreadable } from "./disk/read.ts";
import { type FileChoices, IGNORED_BY_KINDS, type KindChoice, type Selection } from "./selection.ts";
import { diskStore, memoryStore, Sources, type TextStore, type Texts, withoutMark } from "./sources.ts";
import type { Workspace } from "./workspace.ts";

export interface LoadInput extends Selection {
  readonly workspace: Workspace;
  readonly settings: ModelSettings;
  /** Texts that take the place of files on the disk, or stand beside them, by path from the working directory. */
  readonly overlay?: Texts;
  /** Run `helm` and `kustomize` on what is found. */
  readonly render?: boolean;
}

/** Reads the files that the paths lead to. Bad files never make it fail: they are in `failures`. */
export async function loadProject(input: LoadInput): Promise<LoadedFiles> {
  const { workspace, settings, overlay = new Map<string, string>() } = input;
  const { files, skipped, failures, otherFiles } = await discover(workspace, input);
  const roots = new Set([workspace.root, ...files.map(({ root }) => root)]);
  const store = diskStore(workspace, roots, overlay);
  const load = new Load(store, settings);
  load.otherFiles = otherFiles;
  load.files.push(...skipped);
  for (const { path, message } of failures) load.fail(path, { message });
  for (const file of files) {
    if (overlay.has(file.path)) continue;
    const read = readTextFile(file.disk);
    if ("text" in read) load.take(file, read.text);
    else load.takeUnreadable(file, read);
  }
  for (const [path, text] of overlay) {
    const kind = input.kindFor(path);
    load.take({ path, root: workspace.root, rootPath: workspace.prefix + path, kind, named: true }, text);
  }
  const loaded = await load.result();
  if (input.render !== true) return loaded;
  const { renderAll } = await import("./render/index.ts");
  const paths = files.map(({ path }) => path);
  return renderAll({ loaded, paths, cwd: workspace.cwd, settings, read: (path) => store.text(path) });
}

export interface TextsInput extends FileChoices {
  readonly settings: ModelSettings;
}

/** Documents from texts in memory, by path; the disk is never read. */
export async function loadTexts(texts: Texts, input: TextsInput): Promise<LoadedFiles> {
  const load = new Load(memoryStore(texts), input.settings);
  for (const [path, text] of texts) {
    load.take({ path, root: "", rootPath: path, kind: input.kindFor(path), named: true }, text);
  }
  return load.result();
}

const UNKNOWN_KIND = "of no kind that secpolicy knows; `kinds` in the config can name one";

/** A file whose kind is to be told. */
interface Subject {
  readonly path: string;
  readonly root: string;
  readonly rootPath: string;
  /** What the config says. */
  readonly kind: KindChoice | undefined;
  /** By the user, not found on the way. */
  readonly named: boolean;
}

/** One load: collects what becomes of each file. */
class Load {
  readonly files: FileEntry[] = [];
  otherFiles = 0;
  readonly #store: TextStore;
  readonly #sources: Sources;
  readonly #settings: ModelSettings;
  readonly #recognised: { readonly source: Source; readonly kind: Kind }[] = [];
  readonly #failures: Failure[] = [];

  constructor(store: TextStore, settings: ModelSettings) {
    this.#store = store;
    this.#sources = new Sources(store);
    this.#settings = settings;
  }

  take(subject: Subject, text: string): void {
    const bare = withoutMark(text);
    const recognition = this.#recognise(subject, bare);
    if (recognition === undefined) this.#takeUnknown(subject);
    else if ("skipped" in recognition) this.#skip(subject.path, recognition.skipped);
    else this.#recognised.push({ source: this.#sources.add(subject.path, bare), kind: recognition.kind });
  }

  /** Unless it is of a kind that is judged, it is no concern of ours that a file can't be read. */
  takeUnreadable(subject: Subject, unreadable: Unreadable): void {
    const { glimpse } = unreadable;
    const isForeign = glimpse !== undefined && this.#recognise(subject, glimpse) === undefined;
    if (isForeign) this.#takeUnknown(subject);
    else this.fail(subject.path, unreadable);
  }

  fail(path: string, { message, start }: Pick<Unreadable, "message" | "start">): void {
    this.#failures.push({ path, message, ...(start === undefined ? {} : { start }) });
    this.files.push({ path, status: "failed", reason: message });
  }

  async result(): Promise<LoadedFiles> {
    const modules = await this.#loadModules();
    const documents: Document[] = [];
    for (const { source, kind } of this.#recognised) {
      const module = modules.get(kind);
      const document = module === undefined ? undefined : this.#parse(source, module);
      if (document !== undefined) documents.push(document);
    }
    documents.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { documents, modules, files: this.files, failures: this.#failures, otherFiles: this.otherFiles };
  }

  #recognise({ rootPath, root, kind }: Subject, text: string): Recognition | undefined {
    if (kind === "ignore") return { skipped: IGNORED_BY_KINDS };
    if (kind !== undefined) return { kind };
    return recognise(rootPath, text, (path) => this.#store.exists(root, path));
  }

  #takeUnknown({ path, named }: Subject): void {
    if (named) this.#skip(path, UNKNOWN_KIND);
    else this.otherFiles++;
  }

  #skip(path: string, reason: string): void {
    this.files.push({ path, status: "skipped", reason });
  }

  async #loadModules(): Promise<ReadonlyMap<Kind, KindModule>> {
    const modules = new Map<Kind, KindModule>();
    for (const kind of new Set(this.#recognised.map((recognised) => recognised.kind))) {
      try {
        modules.set(kind, await loadKind(kind));
      } catch (error) {
        const message = `The code for ${kind} can't be loaded: ${reasonOf(error)}.`;
        for (const one of this.#recognised) if (one.kind === kind) this.fail(one.source.path, { message });
      }
    }
    return modules;
  }

  #parse(source: Source, module: KindModule): Document | undefined {
    try {
      return module.parse({ source, read: this.#sources.read, settings: this.#settings });
    } catch (error) {
      // Parsers don't throw; should one do so all the same, the other files are still judged.
      const message = `The parser for ${module.kind} failed: ${reasonOf(error)}.`;
      this.fail(source.path, { message });
      return undefined;
    }
  }
}
