/** What the results of files say, by the file that they say it of: mostly their own, but compose files hold services of other files. */
import { type Located, textOf } from "@secpolicy/model";
import type { Draft } from "./draft.ts";
import type { DocumentOutcome } from "./outcome.ts";
import { type Keyed, PathIndex } from "./path-index.ts";
import type { Failure, FileEntry } from "./report.ts";
import { pathOfKey } from "./unite.ts";

/** What became of a file. */
export interface FileResult {
  /** What was found out by reading it, where no document stands for it. */
  readonly files: readonly FileEntry[];
  readonly failures: readonly Failure[];
  /** What its document was judged to be; what a program rendered may hold several for a path. */
  readonly outcomes: readonly DocumentOutcome[];
}

export const noResult: FileResult = { files: [], failures: [], outcomes: [] };

/** What the result of one file says of one file. */
export interface Part {
  readonly by: string;
  readonly files: FileEntry[];
  readonly failures: Failure[];
  readonly drafts: Draft[];
  /** Places of directives that waived something: see `placeKey`. */
  readonly used: string[];
  readonly secrets: Located[];
}

export class Parts {
  readonly #byPath: PathIndex<Part>;
  readonly #byResult = new Map<string, readonly Keyed<Part>[]>();

  /** By path, in path order. */
  constructor(results: ReadonlyMap<string, FileResult>) {
    for (const [path, result] of results) this.#byResult.set(path, partsOf(path, result));
    this.#byPath = new PathIndex(({ by }) => by, [...this.#byResult.values()].flat());
  }

  /** In path order of the results that say it. */
  of(path: string): readonly Part[] {
    return this.#byPath.get(path);
  }

  /** Of which something is said. */
  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  /** Takes another result for a file's: the files that something else is said of, and those that hold other secrets. */
  replace(path: string, result: FileResult): Changes {
    const before = this.#byResult.get(path) ?? [];
    const after = partsOf(path, result);
    if (after.length === 0) this.#byResult.delete(path);
    else this.#byResult.set(path, after);
    const secrets = this.#byPath.replace(path, before, after, (part) => part.secrets.map(textOf));
    return { paths: [...before, ...after].map(([said]) => said), secrets };
  }
}

interface Changes {
  readonly paths: readonly string[];
  readonly secrets: readonly string[];
}

function partsOf(by: string, { files, failures, outcomes }: FileResult): readonly Keyed<Part>[] {
  const parts = new Map<string, Part>();
  const of = (path: string): Part => {
    const part = parts.get(path) ?? { by, files: [], failures: [], drafts: [], used: [], secrets: [] };
    parts.set(path, part);
    return part;
  };
  for (const file of files) of(file.path).files.push(file);
  for (const failure of failures) of(failure.path).failures.push(failure);
  for (const outcome of outcomes) {
    of(outcome.file.path).files.push(outcome.file);
    for (const failure of outcome.failures) of(failure.path).failures.push(failure);
    for (const draft of outcome.drafts) of(draft.diagnostic.path).drafts.push(draft);
    for (const key of outcome.used) of(pathOfKey(key)).used.push(key);
    for (const place of outcome.secrets) of(place.source.path).secrets.push(place);
  }
  return [...parts];
}
