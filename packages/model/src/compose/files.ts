/** The files that one compose file is built from: itself, those it extends, and `.env`. */
import type { ParseInput, Problem } from "../document.ts";
import type { Located, Source } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlDocument, YamlMap } from "../yaml/node.ts";
import { parseYaml } from "../yaml/parse.ts";
import { parseDotenv, type Variables } from "./dotenv.ts";
import type { ServicesFile } from "./extends.ts";
import { mayBeOverlay } from "./layers.ts";
import { mergeProjects } from "./merge.ts";
import { folderOf, resolvePath } from "./path.ts";

export interface ParsedFile {
  readonly source: Source;
  readonly documents: readonly YamlDocument[];
  /** Its documents laid over each other, as compose reads them; absent when there is no map. */
  readonly top: YamlMap | undefined;
}

export class Files {
  readonly main: ParsedFile;
  readonly variables: Variables;
  readonly isOverlay: boolean;
  readonly parsed: ParsedFile[] = [];
  readonly sources: Source[] = [];
  readonly problems: Problem[] = [];
  readonly #read: ParseInput["read"];
  readonly #opened = new Map<string, ParsedFile | undefined>();
  readonly #noted = new Set<string>();

  constructor({ source, read }: ParseInput) {
    this.#read = read;
    this.main = this.#parse(source);
    this.variables = this.#readVariables(source);
    this.isOverlay = mayBeOverlay(source.path, read);
  }

  /** A value that several services share is one problem. */
  readonly problem = ({ source, range }: Located, message: string): void => {
    const key = `${source.path} ${range.join(" ")} ${message}`;
    if (this.#noted.has(key)) return;
    this.#noted.add(key);
    this.problems.push({ source, range, message });
  };

  /** The services of another file; nothing when it can't be read. */
  readonly openServices = (path: string): ServicesFile | undefined => {
    if (!this.#opened.has(path)) {
      const source = this.#read(path);
      this.#opened.set(path, source === undefined ? undefined : this.#parse(source));
    }
    const file = this.#opened.get(path);
    return file?.top === undefined ? undefined : { source: file.source, services: mapAt(file.top, "services") };
  };

  #parse(source: Source): ParsedFile {
    const documents = parseYaml(source, "core");
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

  #readVariables(source: Source): Variables {
    const path = resolvePath(folderOf(source.path), ".env");
    const file = path === undefined || !source.text.includes("$") ? undefined : this.#read(path);
    if (file === undefined) return new Map();
    this.sources.push(file);
    return parseDotenv(file);
  }
}
