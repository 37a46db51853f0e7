import type { PresetEntry } from "./meta.ts";
import type { OptionsSchema } from "./options.ts";
import type { Severity } from "./severity.ts";

/** What must be known of every policy before its code is loaded: enough for configs, comments and look-ups. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly presets: readonly PresetEntry[];
  readonly aliases: readonly string[];
  readonly since: string;
  /** Absent for a policy without options. */
  readonly options?: OptionsSchema;
}

/** All policies that a run knows, built-in ones and those of plugins. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  /** By id or by an alias, with or without its tool's name, case ignored: `DL3002`, `hadolint:DL3002`. */
  find(name: string): readonly CatalogueEntry[];
  /** Every name that `find` answers to, as it is usually written, for "did you mean". */
  names(): Iterable<string>;
}

export function createCatalogue(entries: readonly CatalogueEntry[]): Catalogue {
  let index: Map<string, CatalogueEntry[]> | undefined;
  const indexed = (): Map<string, CatalogueEntry[]> => {
    index ??= indexNames(entries);
    return index;
  };
  return {
    entries,
    find: (name) => indexed().get(name.toLowerCase()) ?? [],
    names: () => entries.flatMap(namesOf),
  };
}

function namesOf({ id, aliases }: CatalogueEntry): readonly string[] {
  return [id, ...aliases.flatMap((alias) => [alias, alias.slice(alias.indexOf(":") + 1)])];
}

function indexNames(entries: readonly CatalogueEntry[]): Map<string, CatalogueEntry[]> {
  const index = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = name.toLowerCase();
      const known = index.get(key);
      if (known === undefined) index.set(key, [entry]);
      else if (!known.includes(entry)) known.push(entry);
    }
  }
  return index;
}
