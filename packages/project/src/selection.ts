/** What a run is asked to look at, and what it finds. */
import type { Failure, FileEntry, Kind } from "@secpolicy/core";
import type { DiskPath } from "./paths.ts";

/** What a config says of a file's kind. */
export type KindChoice = Kind | "ignore";

/** What configs and options say of files; paths are relative to the working directory. */
export interface FileChoices {
  /** The glob of the config or the command line that ignores a path. */
  ignoredBy(path: string, isFolder: boolean): string | undefined;
  kindFor(path: string): KindChoice | undefined;
}

export interface Selection extends FileChoices {
  /** Files and folders, as the user wrote them. */
  readonly paths: readonly string[];
  /** Leave files out that are ignored, even when they are named. */
  readonly forceExclude: boolean;
}

/** A file that is to be read: its name says that it may be of a known kind, or it was named, or the config says so. */
export interface FoundFile {
  readonly path: string;
  readonly disk: DiskPath;
  /** The root that the file lies in, and its path from there. */
  readonly root: string;
  readonly rootPath: string;
  readonly named: boolean;
  readonly kind: Kind | undefined;
}

export interface Discovery {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly FileEntry[];
  readonly failures: readonly Failure[];
  /** Files whose name says that they are no concern of ours. */
  readonly otherFiles: number;
}

export const IGNORED_BY_KINDS = "ignored by `kinds` of the config";
export const LEAVES_REPOSITORY = "symbolic link that leaves the repository";
export const NO_REGULAR_FILE = "no regular file";
