/** What was found out on the way to files, and by reading them. */
import { type DocumentOutcome, type FileResult, noResult } from "@secpolicy/core";
import type { Fate, Found } from "@secpolicy/project";

export class ReadFiles {
  /** What was found out on the way, by path. */
  readonly #found = new Map<string, FileResult>();

  constructor({ files, failures }: Pick<Found, "files" | "failures">) {
    for (const file of files) this.#add(file.path, { ...noResult, files: [file] });
    for (const failure of failures) this.#add(failure.path, { ...noResult, failures: [failure] });
  }

  /** Of files that were only found. */
  get results(): Iterable<readonly [path: string, result: FileResult]> {
    return this.#found;
  }

  /** Of a file that no document stands for, or that is gone. */
  of(path: string, fate: Fate | undefined): FileResult {
    return joined(this.#found.get(path) ?? noResult, resultOf(path, fate));
  }

  judged(path: string, outcome: DocumentOutcome): FileResult {
    return joined(this.#found.get(path) ?? noResult, { ...noResult, outcomes: [outcome] });
  }

  #add(path: string, result: FileResult): void {
    this.#found.set(path, joined(this.#found.get(path) ?? noResult, result));
  }
}

function resultOf(path: string, fate: Fate | undefined): FileResult {
  if (fate?.as === "skipped") return { ...noResult, files: [{ path, status: "skipped", reason: fate.reason }] };
  if (fate?.as !== "failed") return noResult;
  const { failure } = fate;
  return { ...noResult, files: [{ path, status: "failed", reason: failure.message }], failures: [failure] };
}

function joined(a: FileResult, b: FileResult): FileResult {
  return {
    files: [...a.files, ...b.files],
    failures: [...a.failures, ...b.failures],
    outcomes: [...a.outcomes, ...b.outcomes],
  };
}
