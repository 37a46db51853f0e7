import type { Meta } from "./meta.ts";
import type { DocumentOutcome } from "./outcome.ts";
import type { Settings, SettingsFor } from "./settings.ts";

/** Which policies ran on a file, of whatever kind they are: an exception may name policies of several kinds. */
export class RanPolicies {
  readonly #settingsFor: SettingsFor;
  readonly #metas: ReadonlyMap<string, Meta>;
  /** Many files have the same settings. */
  readonly #known = new Map<Settings, ReadonlySet<string>>();

  constructor(settingsFor: SettingsFor, metas: ReadonlyMap<string, Meta>) {
    this.#settingsFor = settingsFor;
    this.#metas = metas;
  }

  on({ file, broken }: DocumentOutcome): ReadonlySet<string> {
    const settings = this.#settingsFor(file.path);
    const known = this.#known.get(settings) ?? new Set([...this.#metas.keys()].filter((id) => settings.has(id)));
    this.#known.set(settings, known);
    if (broken.length === 0) return known;
    return new Set([...known].filter((id) => !broken.includes(id)));
  }
}
