/** `extends`: a service laid over another one, of the same file or of another. */
import { type Located, locate, type Source } from "../source.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../yaml/node.ts";
import { mergeServices } from "./merge.ts";
import { folderOf, resolvePath } from "./path.ts";
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

/** Longer chains are nobody's intention, and would exhaust the stack. */
const LONGEST_CHAIN = 100;

/** Follows every chain once, however many services share it. */
export class Extends {
  readonly #variables: Variables;
  readonly #open: (path: string) => ServicesFile | undefined;
  readonly #resolved = new Map<YamlEntry, ExtendedService>();
  readonly #pending = new Set<YamlEntry>();

  /** `open` reads another file; nothing when there is none, or when its services can't be read. */
  constructor(variables: Variables, open: (path: string) => ServicesFile | undefined) {
    this.#variables = variables;
    this.#open = open;
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
    if (this.#pending.has(entry) || this.#pending.size > LONGEST_CHAIN) return undefined;
    return this.resolve(other, entry, entry.value);
  }

  #openBeside(file: ServicesFile, name: string): ServicesFile | undefined {
    const path = resolvePath(folderOf(file.source.path), name);
    if (path === undefined) return undefined;
    return path === file.source.path ? file : this.#open(path);
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
    const name = evaluateText(service, this.#variables);
    const path = file === undefined ? undefined : evaluateText(file, this.#variables);
    if (name === undefined || (file !== undefined && path === undefined)) return undefined;
    return { at, service: name, file: path };
  }
}
