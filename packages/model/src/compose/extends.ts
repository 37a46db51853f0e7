/** `extends`: a service laid over another one, of the same file or of another. */
import { type Limits, overLimit } from "../limits.ts";
import { type Located, locate, type Source } from "../source.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../yaml/node.ts";
import { mergeServices } from "./merge.ts";
import { resolvePath } from "./path.ts";
import { evaluateText, type Variables } from "./substitute.ts";

/** A file's services as they are written. */
export interface ServicesFile {
  readonly source: Source;
  readonly services: YamlMap | undefined;
}

export interface ExtendedService {
  readonly yaml: YamlMap;
  /** The `extends` that could not be followed. */
  readonly unresolved: Located | undefined;
}

interface Reference {
  readonly at: Located;
  readonly service: string;
  readonly file: string | undefined;
}

/** Where the services of a project come from, and what is said of them. */
export interface ServiceFiles {
  readonly variablesOf: (path: string) => Variables;
  readonly limits: Limits;
  /** Another file; nothing when there is none, or when its services can't be read. */
  readonly openServices: (path: string, user: Source) => ServicesFile | undefined;
  /** What paths in a file are relative to. */
  readonly folderOf: (path: string) => string;
  readonly problem: (at: Located, message: string) => void;
}

/** Follows every chain once, however many services share it. */
export class Extends {
  readonly #files: ServiceFiles;
  readonly #resolved = new Map<YamlEntry, ExtendedService>();
  readonly #pending = new Set<YamlEntry>();

  constructor(files: ServiceFiles) {
    this.#files = files;
  }

  /** `entry` is a service of the file, `map` its value. */
  resolve(file: ServicesFile, entry: YamlEntry, map: YamlMap): ExtendedService {
    const known = this.#resolved.get(entry);
    if (known !== undefined) return known;
    this.#pending.add(entry);
    const resolved = this.#follow(file, map);
    this.#pending.delete(entry);
    this.#resolved.set(entry, resolved);
    return resolved;
  }

  #follow(file: ServicesFile, map: YamlMap): ExtendedService {
    const value = map.get("extends")?.value;
    if (value === undefined) return { yaml: map, unresolved: undefined };
    const at = locate(value.source, ...value.range);
    const base = this.#baseOf(file, value);
    if (base === undefined) return { yaml: map, unresolved: at };
    return { yaml: mergeServices(base.yaml, map, at), unresolved: base.unresolved };
  }

  #baseOf(file: ServicesFile, value: YamlNode): ExtendedService | undefined {
    const reference = this.#referenceOf(value);
    if (reference === undefined) return undefined;
    const other = reference.file === undefined ? file : this.#openBeside(file, reference.file);
    const entry = other?.services?.get(reference.service);
    if (other === undefined || entry?.value.type !== "map") return undefined;
    // A chain that comes back to itself has no base: compose refuses it.
    if (this.#pending.has(entry)) return undefined;
    const { limits, problem } = this.#files;
    if (this.#pending.size > limits.chain) {
      problem(value, overLimit(`A chain of extends leads over ${this.#pending.size} services`, "chain", limits));
      return undefined;
    }
    return this.resolve(other, entry, entry.value);
  }

  #openBeside(file: ServicesFile, name: string): ServicesFile | undefined {
    const path = resolvePath(this.#files.folderOf(file.source.path), name);
    if (path === undefined) return undefined;
    return path === file.source.path ? file : this.#files.openServices(path, file.source);
  }

  #referenceOf(value: YamlNode): Reference | undefined {
    const at = value;
    if (value.type === "scalar") return this.#reference(at, value.text, undefined);
    if (value.type !== "map") return undefined;
    const service = value.get("service")?.value;
    const file = value.get("file")?.value;
    if (service?.type !== "scalar" || (file !== undefined && file.type !== "scalar")) return undefined;
    return this.#reference(at, service.text, file?.value === null ? undefined : file?.text);
  }

  #reference(at: Located, service: string, file: string | undefined): Reference | undefined {
    const variables = this.#files.variablesOf(at.source.path);
    const name = evaluateText(service, variables);
    const path = file === undefined ? undefined : evaluateText(file, variables);
    if (name === undefined || (file !== undefined && path === undefined)) return undefined;
    return { at, service: name, file: path };
  }
}
