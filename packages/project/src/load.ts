/** Files → documents, with everything that kept a file from becoming one. */
import { type Document, type FileEntry, type LoadedFiles, limitsOf, type ModelSettings } from "@secpolicy/core";
import { discover } from "./discover.ts";
import { readTextFile } from "./disk/read.ts";
import type { Subject } from "./fate.ts";
import { FileSet, type LoadedDocuments } from "./file-set.ts";
import type { FileChoices, Selection } from "./selection.ts";
import { diskStore, memoryStore, type Overlay } from "./sources.ts";
import type { Workspace } from "./workspace.ts";

export interface LoadInput extends Selection {
  readonly workspace: Workspace;
  readonly settings: ModelSettings;
  /** Texts that take the place of files on the disk, or stand beside them, by path from the working directory. */
  readonly overlay?: Overlay;
  /** Only these of the files that the paths lead to; the others can still be read by them. */
  readonly isMine?: (path: string) => boolean;
}

/** Finds and reads the files that the paths lead to. */
export async function openProject(input: LoadInput): Promise<FileSet> {
  const { workspace, settings, overlay = new Map<string, string>(), isMine = () => true } = input;
  const { files, skipped, failures, otherFiles } = await discover(workspace, input);
  const roots = new Set([workspace.root, ...files.map(({ root }) => root)]);
  const unfound = failures.map(({ path, message }): FileEntry => ({ path, status: "failed", reason: message }));
  const found = { files: [...skipped, ...unfound], failures, otherFiles };
  const limits = limitsOf(settings);
  const set = new FileSet(diskStore(workspace, roots, overlay, limits), settings, found);
  for (const file of files) {
    if (overlay.has(file.path) || !isMine(file.path)) continue;
    set.takeFile(file, () => readTextFile(file.disk, limits));
  }
  for (const [path, text] of overlay) if (text !== undefined) set.take(overlaid(path, input), text);
  return set;
}

export interface TextsInput extends FileChoices {
  readonly settings: ModelSettings;
}

/** Texts in memory, by path; the disk is never read. */
export function openTexts(texts: Overlay, input: TextsInput): FileSet {
  const set = new FileSet(memoryStore(texts), input.settings);
  for (const [path, text] of texts) if (text !== undefined) set.take(overlaid(path, input), text);
  return set;
}

/** A file that has its text from the user. `path` is relative to the working directory. */
export function overlaid(
  path: string,
  { kindFor, workspace }: FileChoices & Partial<Pick<LoadInput, "workspace">>,
): Subject {
  const { root = "", prefix = "" } = workspace ?? {};
  return { path, root, rootPath: prefix + path, kind: kindFor(path), named: true };
}

/** Reads and parses the files that the paths lead to. */
export async function loadProject(input: LoadInput): Promise<LoadedFiles> {
  return parsed(await (await openProject(input)).load());
}

/** Documents from texts in memory. */
export async function loadTexts(texts: Overlay, input: TextsInput): Promise<LoadedFiles> {
  return parsed(await openTexts(texts, input).load());
}

function parsed({ documents, ...rest }: LoadedDocuments): LoadedFiles {
  return { ...rest, documents: documents.map(({ document }) => document).filter(isParsed) };
}

function isParsed(document: Document | undefined): document is Document {
  return document !== undefined;
}
