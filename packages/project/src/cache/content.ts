/**
 * What runs leave, as lines of JSON: for each of the settings a line, and two for each file that was judged under them, its
 * entry and its facts. What is not asked for is not read, and what stays the same is not written anew.
 */
import type { Kind, Meta } from "@secpolicy/core";
import { type Entry, readEntry } from "./entry.ts";

export interface Known {
  readonly entry: Entry;
  /** What the entry is read from. */
  readonly line: string;
  /** As JSON. */
  readonly facts: string;
  /** The settings that the outcome holds for, as JSON. */
  readonly settings: string;
}

export type NamedMeta = readonly [id: string, meta: Meta];

export interface Content {
  /** By path. */
  readonly files: ReadonlyMap<string, Known>;
  /** Metadata of policies as JSON, for kinds whose policies need not be loaded because all is known. */
  readonly metas: ReadonlyMap<Kind, string>;
}

export const noContent: Content = { files: new Map(), metas: new Map() };

/** How many files there are under each of the settings, and kinds in the order of their metadata. */
interface Contents {
  readonly counts: readonly number[];
  readonly kinds: readonly Kind[];
}

export function writeContent({ files, metas }: Content): string {
  const groups = new Map<string, string[]>();
  for (const { settings, line, facts } of files.values()) {
    const group = groups.get(settings) ?? [];
    groups.set(settings, group);
    group.push(line, facts);
  }
  const contents: Contents = {
    counts: [...groups.values()].map(({ length }) => length / 2),
    kinds: [...metas.keys()],
  };
  const lines = [JSON.stringify(contents)];
  for (const [settings, group] of groups) lines.push(settings, group.join("\n"));
  return [...lines, ...metas.values()].join("\n");
}

/** `text` must be whole. */
export function readContent(text: string): Content {
  const lines = text.split("\n");
  let at = 0;
  const next = (): string => lines[at++] ?? "";
  const { counts, kinds }: Contents = JSON.parse(next());
  const files = new Map<string, Known>();
  for (const count of counts) {
    const settings = next();
    for (let index = 0; index < count; index++) {
      const line = next();
      const entry = readEntry(line);
      files.set(entry.path, { entry, line, facts: next(), settings });
    }
  }
  return { files, metas: new Map(kinds.map((kind) => [kind, next()])) };
}
