import type { LoadedFiles } from "@secpolicy/core";
import { type FileChoices, findWorkspace, type LoadInput, loadProject } from "../src/index.ts";

export const noChoices: FileChoices = { ignoredBy: () => undefined, kindFor: () => undefined };

export function load(cwd: string, input: Partial<LoadInput> = {}): Promise<LoadedFiles> {
  const workspace = findWorkspace(cwd);
  return loadProject({ workspace, paths: ["."], forceExclude: false, settings: {}, ...noChoices, ...input });
}

export function documentPaths({ documents }: LoadedFiles): readonly string[] {
  return documents.map(({ path }) => path);
}

export async function pathsIn(cwd: string, input: Partial<LoadInput> = {}): Promise<readonly string[]> {
  return documentPaths(await load(cwd, input));
}

/** `path: reason` of each file that was skipped. */
export function skipped({ files }: LoadedFiles): readonly string[] {
  return files.filter(({ status }) => status === "skipped").map(({ path, reason }) => `${path}: ${reason}`);
}

/** Paths of Helm templates. */
export function templates({ documents }: LoadedFiles): readonly string[] {
  return documents.filter(({ facts }) => "isTemplate" in facts && facts.isTemplate).map(({ path }) => path);
}

/** `path[:line:column]: message` of each failure. */
export function failures({ failures: found }: LoadedFiles): readonly string[] {
  return found.map(({ path, message, start }) => {
    return start === undefined ? `${path}: ${message}` : `${path}:${start.line}:${start.column}: ${message}`;
  });
}
