import type { CatalogueEntry } from "./catalogue.ts";
import type { PresetName } from "./meta.ts";
import type { Severity } from "./severity.ts";

/** Presets whose policies a preset includes, itself first. */
function included(preset: PresetName): readonly PresetName[] {
  if (preset === "strict") return ["strict", "recommended"];
  return preset === "pss-restricted" ? ["pss-restricted", "pss-baseline"] : [preset];
}

/** The severity that a policy has under a preset; nothing when the preset does not hold it. */
export function severityUnder(entry: CatalogueEntry, preset: PresetName): Severity | undefined {
  if (preset === "all") return entry.severity;
  for (const name of included(preset)) {
    for (const listed of entry.presets) {
      const [listedName, severity] = typeof listed === "string" ? [listed, entry.severity] : listed;
      if (listedName === name) return severity;
    }
  }
  return undefined;
}
