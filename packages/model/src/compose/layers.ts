/** Files that compose lays over each other by itself, and those that people name with `-f` after another one. */
import type { Source } from "../source.ts";
import { folderOf, resolvePath } from "./path.ts";

type Read = (path: string) => Source | undefined;

/** Files that compose looks for by itself, the first one first; any other is named with `-f`, often after one of these. */
const MAIN_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];

const OVERRIDES = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
];

const OVERRIDE = /\.override\.ya?ml$/;

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function firstBeside(path: string, names: readonly string[], read: Read): Source | undefined {
  for (const name of names) {
    const beside = resolvePath(folderOf(path), name);
    const source = beside === undefined || beside === path ? undefined : read(beside);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The override that compose lays over a file when it is started without `-f`. */
export function overrideOf(path: string, read: Read): Source | undefined {
  const rank = MAIN_FILES.indexOf(nameOf(path));
  if (rank === -1) return undefined;
  // With two of the main files in one folder compose takes the first one.
  const isChosen = firstBeside(path, MAIN_FILES.slice(0, rank), read) === undefined;
  return isChosen ? firstBeside(path, OVERRIDES, read) : undefined;
}

/**
 * The list of files that a file belongs to: the one that it ends, because that is what it is for; or else the first that
 * has it, so that it is never judged without what is laid over it.
 */
export function listWith(
  path: string,
  lists: readonly (readonly string[])[] | undefined,
): readonly string[] | undefined {
  return lists?.find((list) => list.at(-1) === path) ?? lists?.find((list) => list.includes(path));
}

/** What a file may be laid over: the main file beside it, or one that can't be seen. Nothing for a main file. */
export interface Below {
  readonly main: Source | undefined;
}

export function belowOf(path: string, read: Read): Below | undefined {
  const name = nameOf(path);
  if (MAIN_FILES.includes(name)) return undefined;
  const main = firstBeside(path, MAIN_FILES, read);
  return main === undefined && !OVERRIDE.test(name) ? undefined : { main };
}
