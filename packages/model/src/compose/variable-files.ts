/** Files of variables that a project reads: `.env`, those of its includes, and those of `env_file`. */
import type { ParseInput } from "../document.ts";
import type { Source } from "../source.ts";
import { parseDotenv, variableFile } from "./dotenv.ts";
import type { ComposeVariableFile } from "./model.ts";
import type { Variables } from "./substitute.ts";

const NONE: Variables = new Map();

export class VariableFiles {
  /** Those that the repository holds. */
  readonly held: ComposeVariableFile[] = [];
  readonly #opened = new Map<string, Variables>();
  readonly #read: ParseInput["read"];
  readonly #isIgnored: (path: string) => boolean;
  readonly #sources: Source[];

  /** What is read is added to `sources`. */
  constructor(read: ParseInput["read"], isIgnored: (path: string) => boolean, sources: Source[]) {
    this.#read = read;
    this.#isIgnored = isIgnored;
    this.#sources = sources;
  }

  /** None for a file that can't be read. */
  open(path: string | undefined): Variables {
    if (path === undefined) return NONE;
    const known = this.#opened.get(path) ?? this.#parse(path);
    this.#opened.set(path, known);
    return known;
  }

  /** Reads a file of `env_file`, so that it is one of the project's; nothing but the container needs its variables. */
  note(path: string | undefined): void {
    if (path !== undefined && !this.#isIgnored(path)) this.open(path);
  }

  #parse(path: string): Variables {
    const isOther = this.#sources.some((source) => source.path === path);
    const file = isOther ? undefined : this.#read(path);
    if (file === undefined) return NONE;
    this.#sources.push(file);
    const variables = parseDotenv(file);
    if (!this.#isIgnored(file.path)) this.held.push(variableFile(file, variables));
    return variables;
  }
}

/** Of two values of a name the first map's counts. */
export function withVariables(first: Variables, more: Variables): Variables {
  return more.size === 0 ? first : new Map([...more, ...first]);
}
