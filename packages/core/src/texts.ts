/** Texts in memory → documents, for callers that have no disk: tests, editors, `lintConfig({ files })`. */
import {
  type Document,
  type Kind,
  type KindModule,
  type ModelSettings,
  recognise,
  type Source,
} from "@secpolicy/model";
import type { FileEntry } from "./report.ts";

export type KindModules = ReadonlyMap<Kind, KindModule>;

export interface ParsedTexts {
  readonly documents: readonly Document[];
  /** Files that are skipped, and why. */
  readonly entries: readonly FileEntry[];
  readonly otherFiles: number;
}

/** Parses every text whose kind is known and whose module is given. Documents see each other through `read`. */
export function parseTexts(
  texts: ReadonlyMap<string, string>,
  modules: KindModules,
  settings: ModelSettings,
): ParsedTexts {
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
      const document = modules.get(recognition.kind)?.parse({ source, read, settings });
      if (document !== undefined) documents.push(document);
    }
  }
  return { documents, entries, otherFiles };
}
