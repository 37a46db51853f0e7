/** Ids, aliases and globs → ids of policies. */
import { type Catalogue, type CatalogueEntry, didYouMean } from "@secpolicy/core";
import { compileIdGlob } from "../globs.ts";
import { isGlob } from "../patterns.ts";

export interface Named {
  readonly entries: readonly CatalogueEntry[];
  readonly isGlob: boolean;
}

/** The policies that a name stands for, or what is wrong with the name, in a sentence. */
export function findNamed(name: string, catalogue: Catalogue): Named | { readonly message: string } {
  if (isGlob(name)) {
    const matches = compileIdGlob(name);
    const entries = catalogue.entries.filter(({ id }) => matches(id));
    return entries.length > 0 ? { entries, isGlob: true } : { message: `No policy matches "${name}".` };
  }
  const entries = catalogue.find(name);
  if (entries.length > 0) return { entries, isGlob: false };
  return { message: `No policy is called "${name}".${didYouMean(name, namesOf(catalogue))}` };
}

/** As they are written, while the catalogue's own look-up ignores case. */
function* namesOf({ entries }: Catalogue): Iterable<string> {
  for (const { id, aliases } of entries) {
    yield id;
    for (const alias of aliases) {
      yield alias;
      yield alias.slice(alias.indexOf(":") + 1);
    }
  }
}
