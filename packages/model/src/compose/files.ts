/** The files that one compose project is built from: those laid over each other, those they extend, and `.env`. */
import { limitsOf, type ParseInput, type Problem } from "../document.ts";
import { type Limits, overLimit } from "../limits.ts";
import type { Located, Source } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlDocument, YamlMap } from "../yaml/node.ts";
import { parseYaml } from "../yaml/parse.ts";
import { yamlMap } from "../yaml/tree.ts";
import { devcontainerList } from "./devcontainer.ts";
import type { ServicesFile } from "./extends.ts";
import { type Inclusion, readInclusions } from "./include.ts";
import { belowOf, listWith, overrideOf } from "./layers.ts";
import { mergeProjects } from "./merge.ts";
import type { ComposeVariableFile } from "./model.ts";
import { folderOf, resolvePath } from "./path.ts";
import type { Variables } from "./substitute.ts";
import { VariableFiles, withVariables } from "./variable-files.ts";

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

/** What holds in a file that another one brings in. */
interface FileSurroundings {
  readonly folder: string;
  readonly variables: Variables;
}

/** An include that leads back to a file that it comes from. `range` is the path. */
export interface IncludeCycle extends Located {
  readonly path: string;
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
  readonly cycles: IncludeCycle[] = [];
  readonly limits: Limits;
  readonly #read: ParseInput["read"];
  readonly #isIgnored: (path: string) => boolean;
  readonly #variableFiles: VariableFiles;
  /** Paths of the files that the config lays over each other, this one among them. */
  readonly #list: readonly string[] | undefined;
  readonly #variables: Variables;
  readonly #surroundings = new Map<string, FileSurroundings>();
  readonly #opened = new Map<string, ParsedFile | undefined>();
  readonly #noted = new Set<string>();
  /** Services of the file that this one may be laid over; absent when it is laid over none. */
  readonly #below: YamlMap | "unseen" | undefined;

  constructor({ source, read, isIgnored = () => false, settings }: ParseInput) {
    this.limits = limitsOf(settings);
    this.#read = read;
    this.#isIgnored = isIgnored;
    this.#variableFiles = new VariableFiles(read, isIgnored, this.sources);
    this.main = this.#parse(source);
    const editors = devcontainerList(source.path, read);
    this.#list = listWith(source.path, settings.composeProjects) ?? (editors === "unseen" ? undefined : editors);
    const files = this.#list === undefined ? this.#withOverride(source.path) : this.#listed(this.#list);
    // What it includes or extends sees them, too.
    const hasVariables = this.parsed.some((file) => /\$|\b(?:include|extends)\b/.test(file.source.text));
    const env = hasVariables ? resolvePath(this.folderOf(source.path), ".env") : undefined;
    this.#variables = this.#variableFiles.open(env);
    const layers: ParsedFile[] = [];
    let isWhole = true;
    for (const file of files) {
      if (!this.#include(file, layers, [])) isWhole = false;
      layers.push(file);
    }
    this.layers = layers;
    this.#below = this.#list === undefined ? (editors === "unseen" ? editors : this.#mapBelow(source.path)) : undefined;
    // What could not be read may have declared more.
    this.open = !isWhole || this.#below !== undefined || this.problems.length > 0;
  }

  /** What paths in a file are relative to: its own folder, that of the first file of its list, or what an include says. */
  readonly folderOf = (path: string): string =>
    this.#surroundings.get(path)?.folder ??
    folderOf(this.#list?.includes(path) === true ? (this.#list[0] ?? path) : path);

  /** The variables that a file sees: an included one has its own `.env`, and what it is included with. */
  readonly variablesOf = (path: string): Variables => this.#surroundings.get(path)?.variables ?? this.#variables;

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

  get variableFiles(): readonly ComposeVariableFile[] {
    return this.#variableFiles.held;
  }

  /** May a service of this name get more from the file that this one is laid over? */
  isLaidOver(service: string): boolean {
    return this.#below === "unseen" || this.#below?.get(service) !== undefined;
  }

  /** What that file says of a service. */
  below(service: string): YamlMap | undefined {
    const below = this.#below === "unseen" ? undefined : this.#below?.get(service)?.value;
    return below?.type === "map" ? below : undefined;
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

  /** The services of a file that another one extends; nothing when it can't be read. */
  readonly openServices = (path: string, user: Source): ServicesFile | undefined => {
    const isNew = path !== this.main.source.path && !this.#opened.has(path);
    // An extended file has the variables of the one that extends it, but paths of its own.
    if (isNew) this.#surround([path], { folder: folderOf(path), variables: this.variablesOf(user.path) });
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
  #include(file: ParsedFile, layers: ParsedFile[], chain: readonly ParsedFile[]): boolean {
    if (file.top === undefined) return true;
    const scope = {
      variablesOf: this.variablesOf,
      incomplete: undefined,
      problem: this.problem,
      folderOf: this.folderOf,
    };
    let isWhole = true;
    for (const inclusion of readInclusions(file.top, scope)) {
      if (!this.#addIncluded(inclusion, layers, [...chain, file])) isWhole = false;
    }
    return isWhole;
  }

  #addIncluded(inclusion: Inclusion, layers: ParsedFile[], chain: readonly ParsedFile[]): boolean {
    const { at, paths } = inclusion;
    const includer = chain.at(-1)?.source.path ?? this.main.source.path;
    const folder = this.folderOf(includer);
    const resolved = paths.map((path) => (path.known ? resolvePath(folder, path.value) : undefined));
    const isTooLong = chain.length > this.limits.chain;
    if (isTooLong)
      this.problem(at, overLimit(`A chain of includes leads over ${chain.length - 1} files`, "chain", this.limits));
    let isWhole = !isTooLong && resolved.length > 0;
    this.#surround(resolved, this.#surroundingsOf(inclusion, includer, resolved[0]));
    for (const [index, path] of resolved.entries()) {
      const included = path === undefined || !isWhole ? undefined : this.#openFile(path);
      if (included === undefined) isWhole = false;
      else if (chain.includes(included)) this.#noteCycle(paths[index] ?? at, included);
      else if (included !== this.main && !layers.includes(included)) {
        if (!this.#include(included, layers, chain)) isWhole = false;
        layers.push(included);
      }
    }
    return isWhole;
  }

  /** Compose reads what is included as a project of its own, whose folder is that of the first file. */
  #surroundingsOf({ directory, envFiles }: Inclusion, includer: string, first: string | undefined): FileSurroundings {
    const folder = this.folderOf(includer);
    const own = directory?.known === true ? resolvePath(folder, directory.value) : folderOf(first ?? "");
    const files =
      envFiles.length === 0
        ? [own === undefined ? undefined : resolvePath(own, ".env")]
        : envFiles.map((file) => (file.known ? resolvePath(folder, file.value) : undefined));
    // Of several files the last one counts, and before all of them what the including file sees.
    let variables: Variables = new Map();
    for (const file of files) variables = withVariables(this.#variableFiles.open(file), variables);
    return { folder: own ?? folderOf(first ?? ""), variables: withVariables(this.variablesOf(includer), variables) };
  }

  /** A file that is brought in twice keeps what held the first time. */
  #surround(paths: readonly (string | undefined)[], surroundings: FileSurroundings): void {
    for (const path of paths) {
      if (
        path === undefined ||
        this.#surroundings.has(path) ||
        path === this.main.source.path ||
        this.#list?.includes(path) === true
      )
        continue;
      this.#surroundings.set(path, surroundings);
    }
  }

  #noteCycle({ source, range }: Located, { source: { path } }: ParsedFile): void {
    this.cycles.push({ source, range, path });
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

  /** A file of `env_file`. */
  noteVariables(folder: string, name: string): void {
    this.#variableFiles.note(resolvePath(folder, name));
  }

  readonly readText = (path: string): string | undefined => this.#read(path)?.text;

  /** The text of a file that the repository holds, by a path that is written in one of its files. */
  readonly openHeld = (path: string, at: Located): string | undefined => {
    const resolved = resolvePath(this.folderOf(at.source.path), path);
    return resolved === undefined || this.#isIgnored(resolved) ? undefined : this.#read(resolved)?.text;
  };
}
