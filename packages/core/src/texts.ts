/** Texts in memory → documents, for callers that have no disk: tests, editors, `lintConfig({ files })`. */
import {
  type Document,
  type Kind,
  type KindModule,
  type ModelSettings,
  recognise,
  type Source,
} from "@secpolicy/model";
import type { Failure, FileEntry } from "./report.ts";

/** The files of a run after reading: documents, and what became of everything else. */
export interface LoadedFiles {
  readonly documents: readonly Document[];
  /** The code of every kind that `documents` holds. */
  readonly modules: ReadonlyMap<Kind, KindModule>;
  /** Files that no document stands for, and why. */
  readonly files: readonly FileEntry[];
  /** Failures of reading. */
  readonly failures: readonly Failure[];
  /** Files of no known type, which are only counted. */
  readonly otherFiles: number;
}

/** Parses every text whose kind is known and whose module is given. Documents see each other through `read`. */
export function parseTexts(
  texts: ReadonlyMap<string, string>,
  modules: LoadedFiles["modules"],
  settings: ModelSettings,
): LoadedFiles {
  const sources = new Map<string, Source>();
  for (const [path, text] of texts) sources.set(path, { path, text: text.startsWith("\uFEFF") ? text.slice(1) : text });
  const documents: Document[] = [];
  const entries: FileEntry[] = [];
  let otherFiles = 0;
  for (const source of sources.values()) {
    const recognition = recognise(source.path, source.text, (path) => sources.has(path));
    if (recognition === undefined) otherFiles++;
    else if ("skipped" in recognition)
      entries.push({ path: source.path, status: "skipped", reason: recognition.skipped });
    else {
      const read = (path: string): Source | undefined => sources.get(path);
      const { kind, isTemplate } = recognition;
      const document = modules.get(kind)?.parse({ source, read, settings, isTemplate });
      if (document !== undefined) documents.push(document);
    }
  }
  return { documents, modules, files: entries, failures: [], otherFiles };
}
