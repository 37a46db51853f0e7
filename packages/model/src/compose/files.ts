/** The files that one compose project is built from: those laid over each other, those they extend, and `.env`. */
import { limitsOf, type ParseInput, type Problem } from "../document.ts";
import { type Limits, overLimit } from "../limits.ts";
import type { Located, Source } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlDocument, YamlMap } from "../yaml/node.ts";
import { parseYaml } from "../yaml/parse.ts";
import { yamlMap } from "../yaml/tree.ts";
import { devcontainerList } from "./devcontainer.ts";
import { parseDotenv, variableFile } from "./dotenv.ts";
import type { ServicesFile } from "./extends.ts";
import { type Inclusion, readInclusions } from "./include.ts";
import { belowOf, listWith, overrideOf } from "./layers.ts";
import { mergeProjects } from "./merge.ts";
import type { ComposeVariableFile } from "./model.ts";
import { folderOf, resolvePath } from "./path.ts";
import type { Variable, Variables } from "./substitute.ts";

export interface ParsedFile {
  readonly source: Source;
  readonly documents: readonly YamlDocument[];
  /** Its documents laid over each other, as compose reads them; absent when there is no map. */
  readonly top: YamlMap | undefined;
}

/** A file that many projects share is parsed once. All have the same limits, which are those of the run. */
const parsedSources = new WeakMap<Source, readonly YamlDocument[]>();

function documentsOf(source: Source, limits: Limits): readonly YamlDocument[] {
  const known = parsedSources.get(source) ?? parseYaml(source, "core", limits);
  parsedSources.set(source, known);
  return known;
}

export class Files {
  readonly main: ParsedFile;
  /** Included files, the main one and its override, or those of a list: each is laid over those before it. */
  readonly layers: readonly ParsedFile[];
  /** More may be declared elsewhere: in included files that can't be read, or in one that this is laid over. */
  readonly open: boolean;
  readonly parsed: ParsedFile[] = [];
  readonly sources: Source[] = [];
  readonly problems: Problem[] = [];
  readonly limits: Limits;
  readonly #read: ParseInput["read"];
  readonly #isIgnored: (path: string) => boolean;
  readonly #variableFiles = new Map<string, ComposeVariableFile>();
  /** Paths of the files that the config lays over each other, this one among them. */
  readonly #list: readonly string[] | undefined;
  readonly #variables = new Map<string, Variable>();
  readonly #opened = new Map<string, ParsedFile | undefined>();
  readonly #noted = new Set<string>();
  /** Services of the file that this one may be laid over; absent when it is laid over none. */
  readonly #below: YamlMap | "unseen" | undefined;

  constructor({ source, read, isIgnored = () => false, settings }: ParseInput) {
    this.limits = limitsOf(settings);
    this.#read = read;
    this.#isIgnored = isIgnored;
    this.main = this.#parse(source);
    const editors = devcontainerList(source.path, read);
    this.#list = listWith(source.path, settings.composeProjects) ?? (editors === "unseen" ? undefined : editors);
    const files = this.#list === undefined ? this.#withOverride(source.path) : this.#listed(this.#list);
    if (this.parsed.some((file) => file.source.text.includes("$"))) {
      this.#readVariables(this.folderOf(source.path), ".env");
    }
    const layers: ParsedFile[] = [];
    let isWhole = true;
    for (const file of files) {
      if (!this.#include(file, layers, 0)) isWhole = false;
      layers.push(file);
    }
    this.layers = layers;
    this.#below = this.#list === undefined ? (editors === "unseen" ? editors : this.#mapBelow(source.path)) : undefined;
    // What could not be read may have declared more.
    this.open = !isWhole || this.#below !== undefined || this.problems.length > 0;
  }

  /** What paths in a file are relative to: its own folder, or that of the first file of its list. */
  readonly folderOf = (path: string): string =>
    folderOf(this.#list?.includes(path) === true ? (this.#list[0] ?? path) : path);

  #withOverride(path: string): readonly ParsedFile[] {
    const upper = overrideOf(path, this.#read);
    return upper === undefined ? [this.main] : [this.main, this.#parse(upper)];
  }

  #listed(list: readonly string[]): readonly ParsedFile[] {
    return list.flatMap((path) => {
      const file = this.#openFile(path);
      if (file !== undefined) return [file];
      const at = { source: this.main.source, range: [0, 0] as const };
      this.problem(at, `The config names ${path} as a part of this project, and it can't be read.`);
      return [];
    });
  }

  get variables(): Variables {
    return this.#variables;
  }

  get variableFiles(): readonly ComposeVariableFile[] {
    return [...this.#variableFiles.values()];
  }

  /** May a service of this name get more from the file that this one is laid over? */
  isLaidOver(service: string): boolean {
    return this.#below === "unseen" || this.#below?.get(service) !== undefined;
  }

  /** The services of the file that this one may be laid over. */
  servicesBelow(): readonly { readonly yaml: YamlMap }[] {
    if (this.#below === undefined || this.#below === "unseen") return [];
    return this.#below.entries.flatMap(({ value }) => (value.type === "map" ? [{ yaml: value }] : []));
  }

  /** A value that several services share is one problem. */
  readonly problem = ({ source, range }: Located, message: string): void => {
    const key = `${source.path} ${range.join(" ")}`;
    if (this.#noted.has(key)) return;
    this.#noted.add(key);
    this.problems.push({ source, range, message });
  };

  readonly isProblem = ({ source, range }: Located): boolean => this.#noted.has(`${source.path} ${range.join(" ")}`);

  /** The services of another file; nothing when it can't be read. */
  readonly openServices = (path: string): ServicesFile | undefined => {
    const file = this.#openFile(path);
    return file?.top === undefined ? undefined : { source: file.source, services: mapAt(file.top, "services") };
  };

  #openFile(path: string): ParsedFile | undefined {
    if (path === this.main.source.path) return this.main;
    if (!this.#opened.has(path)) {
      const source = this.#mayOpenMore() ? this.#read(path) : undefined;
      this.#opened.set(path, source === undefined ? undefined : this.#parse(source));
    }
    return this.#opened.get(path);
  }

  #mayOpenMore(): boolean {
    if (this.parsed.length < this.limits.projectFiles) return true;
    const { source } = this.main;
    const fact = `The project is made of more than ${this.parsed.length} files`;
    this.problem({ source, range: [0, 0] }, overLimit(fact, "projectFiles", this.limits));
    return false;
  }

  #parse(source: Source): ParsedFile {
    const documents = documentsOf(source, this.limits);
    this.sources.push(source);
    for (const { problems } of documents) for (const { message, ...at } of problems) this.problem(at, message);
    const top = this.#topOf(source, documents);
    const file = { source, documents, top };
    this.parsed.push(file);
    return file;
  }

  #topOf(source: Source, documents: readonly YamlDocument[]): YamlMap | undefined {
    let top: YamlMap | undefined;
    let isEmpty = true;
    for (const { root, problems } of documents) {
      if (root === undefined && problems.length === 0) continue;
      isEmpty = false;
      if (root === undefined) continue;
      if (root.type === "map") top = top === undefined ? root : mergeProjects(top, root, top);
      else this.problem(root, "A compose file must be a map.");
    }
    if (isEmpty) this.problem({ source, range: [0, 0] }, "The compose file is empty.");
    return top;
  }

  /** Adds the files that a file includes to `layers`, before itself; false when some can't be read. */
  #include(file: ParsedFile, layers: ParsedFile[], depth: number): boolean {
    if (file.top === undefined) return true;
    const scope = {
      variables: this.#variables,
      incomplete: undefined,
      problem: this.problem,
      folderOf: this.folderOf,
    };
    let isWhole = true;
    for (const inclusion of readInclusions(file.top, scope)) {
      if (!this.#addIncluded(file, inclusion, layers, depth)) isWhole = false;
    }
    return isWhole;
  }

  #addIncluded(file: ParsedFile, { at, paths, directory, envFiles }: Inclusion, layers: ParsedFile[], depth: number) {
    const folder = this.folderOf(file.source.path);
    const resolved = paths.map((path) => (path.known ? resolvePath(folder, path.value) : undefined));
    const isTooLong = depth >= this.limits.chain;
    if (isTooLong) this.problem(at, overLimit(`A chain of includes leads over ${depth} files`, "chain", this.limits));
    let isWhole = !isTooLong && resolved.length > 0;
    const own = directory?.known === true ? resolvePath(folder, directory.value) : folderOf(resolved[0] ?? "");
    if (envFiles.length === 0 && own !== undefined) this.#readVariables(own, ".env");
    for (const envFile of envFiles) if (envFile.known) this.#readVariables(folder, envFile.value);
    for (const path of resolved) {
      const included = path === undefined || !isWhole ? undefined : this.#openFile(path);
      if (included === undefined) isWhole = false;
      else if (included !== this.main && !layers.includes(included)) {
        if (!this.#include(included, layers, depth + 1)) isWhole = false;
        layers.push(included);
      }
    }
    return isWhole;
  }

  #mapBelow(path: string): YamlMap | "unseen" | undefined {
    const below = belowOf(path, this.#read);
    if (below === undefined) return undefined;
    if (below.main === undefined) return "unseen";
    this.sources.push(below.main);
    const [document] = documentsOf(below.main, this.limits);
    const services = mapAt(document?.root, "services");
    return services ?? yamlMap({ source: below.main, range: [0, 0] }, []);
  }

  /** What was read before counts: an including file's variables hold in those that it includes. */
  #readVariables(folder: string, name: string): void {
    const path = resolvePath(folder, name);
    for (const [key, variable] of this.#openVariables(path)) {
      if (!this.#variables.has(key)) this.#variables.set(key, variable);
    }
  }

  /** Reads a file of `env_file`, so that it is one of the project's; nothing but the container needs its variables. */
  noteVariables(folder: string, name: string): void {
    const path = resolvePath(folder, name);
    if (path !== undefined && !this.#isIgnored(path)) this.#openVariables(path);
  }

  readonly readText = (path: string): string | undefined => this.#read(path)?.text;

  /** The text of a file that the repository holds, by a path that is written in one of its files. */
  readonly openHeld = (path: string, at: Located): string | undefined => {
    const resolved = resolvePath(this.folderOf(at.source.path), path);
    return resolved === undefined || this.#isIgnored(resolved) ? undefined : this.#read(resolved)?.text;
  };

  /** None for a file that can't be read, or has been read before. */
  #openVariables(path: string | undefined): Variables {
    const isNew = path !== undefined && !this.sources.some((source) => source.path === path);
    const file = isNew ? this.#read(path) : undefined;
    if (file === undefined) return new Map();
    this.sources.push(file);
    const variables = parseDotenv(file);
    if (!this.#isIgnored(file.path)) this.#variableFiles.set(file.path, variableFile(file, variables));
    return variables;
  }
}
