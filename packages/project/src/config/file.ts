/** A config file that was read: its value, and where each part of the value stands. */
import { type Place, placeOf, type Range, type Source } from "@secpolicy/core";
import { type ConfigProblem, problemAt } from "./error.ts";

/** Keys and indices from the top of a value to a part of it. */
export type ValuePath = readonly (string | number)[];

/** Where a part of the value stands: its key, where it has one, and itself. */
export interface Parts {
  readonly key: Range | undefined;
  readonly value: Range;
}

/** Nothing for parts that can't be found in the text. */
export type Locate = (path: ValuePath) => Parts | undefined;

export interface ConfigFile {
  /** Absolute; for a config that was passed as a value, the working directory's. */
  readonly absolute: string;
  readonly source: Source;
  readonly value: unknown;
  readonly locate: Locate;
}

/** The problem with a part: at its value, or its key, or else the nearest part around it. */
export function problemIn(
  file: ConfigFile,
  path: ValuePath,
  message: string,
  at: "key" | "value" = "value",
): ConfigProblem {
  return problemAt(file.source, rangeIn(file, path, at), message);
}

export function rangeIn({ locate }: ConfigFile, path: ValuePath, at: "key" | "value"): Range | undefined {
  for (let length = path.length; length > 0; length--) {
    const parts = locate(path.slice(0, length));
    if (parts === undefined) continue;
    return at === "key" || length < path.length ? (parts.key ?? parts.value) : parts.value;
  }
  return undefined;
}

/** A place for every part: the file's start where the text does not tell. */
export function placeIn(file: ConfigFile, path: ValuePath): Place {
  return placeOf({ source: file.source, range: rangeIn(file, path, "value") ?? [0, 0] });
}

/** What can be read from a text, without running it. */
export type ReadConfig =
  | { readonly value: unknown; readonly locate: Locate }
  | { readonly problems: readonly ConfigProblem[] };
