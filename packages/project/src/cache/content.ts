/**
 * What runs leave, as lines of JSON: for each of the settings a line, and two for each file that was judged under them, its
 * entry and its facts. What is not asked for is not read, and what stays the same is not written anew.
 */
import type { Kind, Meta } from "@secpolicy/core";
import type { Stamped } from "./contents.ts";
import { asciiJson, type Entry, readEntry } from "./entry.ts";

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
  /** By path, of all files that were of use. */
  readonly stamped: ReadonlyMap<string, Stamped>;
  /** Metadata of policies as JSON, for kinds whose policies need not be loaded because all is known. */
  readonly metas: ReadonlyMap<Kind, string>;
}

export const noContent: Content = { files: new Map(), stamped: new Map(), metas: new Map() };

/** How many files there are under each of the settings, and kinds in the order of their metadata. */
interface Index {
  readonly counts: readonly number[];
  readonly kinds: readonly Kind[];
  readonly stamped: readonly (readonly [path: string, stamped: Stamped])[];
}

export function writeContent({ files, stamped, metas }: Content): string {
  const groups = new Map<string, string[]>();
  for (const { settings, line, facts } of files.values()) {
    const group = groups.get(settings) ?? [];
    groups.set(settings, group);
    group.push(line, facts);
  }
  const index: Index = {
    counts: [...groups.values()].map(({ length }) => length / 2),
    kinds: [...metas.keys()],
    stamped: [...stamped],
  };
  const lines = [asciiJson(index)];
  for (const [settings, group] of groups) lines.push(settings, group.join("\n"));
  return [...lines, ...metas.values()].join("\n");
}

/** `text` must be whole. */
export function readContent(text: string): Content {
  const lines = text.split("\n");
  let at = 0;
  const next = (): string => lines[at++] ?? "";
  const { counts, kinds, stamped }: Index = JSON.parse(next());
  const files = new Map<string, Known>();
  for (const count of counts) {
    const settings = next();
    for (let index = 0; index < count; index++) {
      const line = next();
      const entry = readEntry(line);
      files.set(entry.path, { entry, line, facts: next(), settings });
    }
  }
  return { files, stamped: new Map(stamped), metas: new Map(kinds.map((kind) => [kind, next()])) };
}
