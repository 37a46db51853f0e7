/** Which policies are on for a file, how, and why. */
import {
  type Catalogue,
  type CatalogueEntry,
  type Place,
  type PolicySetting,
  type PresetName,
  resolveOptions,
  type Settings,
  type Severity,
  severityUnder,
  worstFirst,
} from "@secpolicy/core";
import { selects } from "../patterns.ts";
import type { Choice, Layer } from "./layers.ts";

/** One part of the configuration that has a say in a policy. */
export interface ProvenanceStep {
  /** What it sets the policy to; `on` by its own severity where an option turns a policy on. */
  readonly level: Severity | "off";
  /** `preset recommended`, `policies["dockerfile/*"]`, `--off dockerfile/*`. */
  readonly by: string;
  /** Where the config says so; absent for options and defaults. */
  readonly place?: Place;
}

export interface Provenance {
  readonly policy: string;
  /** How the policy runs; absent when it is off. */
  readonly setting: PolicySetting | undefined;
  /** In the order in which they count: the last one decides. Empty when nothing turns the policy on. */
  readonly steps: readonly ProvenanceStep[];
}

/** Policies that an option names, by id, each with the option as it was written. */
export interface Picked {
  readonly names: ReadonlyMap<string, string>;
  readonly globs: ReadonlyMap<string, string>;
}

export interface PoliciesInput {
  readonly catalogue: Catalogue;
  readonly presets: readonly PresetName[];
  /** Where the presets are chosen; absent for the default and for `--preset`. */
  readonly presetsPlace: Place | undefined;
  readonly layers: readonly Layer[];
  readonly only: Picked | undefined;
  readonly off: Picked;
  isReachable(entry: CatalogueEntry): boolean;
}

export class PolicySettings {
  readonly #input: PoliciesInput;
  /** By the overrides that hold: files under the same ones share their settings. */
  readonly #settings = new Map<string, Settings>();

  constructor(input: PoliciesInput) {
    this.#input = input;
  }

  settingsFor(path: string): Settings {
    const layers = this.#layersFor(path);
    const key = layers.map(({ index }) => index).join();
    const known = this.#settings.get(key);
    if (known !== undefined) return known;
    const settings = new Map<string, PolicySetting>();
    for (const entry of this.#input.catalogue.entries) {
      const { setting } = this.#resolve(entry, layers);
      if (setting !== undefined) settings.set(entry.id, setting);
    }
    this.#settings.set(key, settings);
    return settings;
  }

  why(entry: CatalogueEntry, path: string): Provenance {
    return this.#resolve(entry, this.#layersFor(path));
  }

  #layersFor(path: string): readonly { readonly index: number; readonly layer: Layer }[] {
    const all = this.#input.layers.map((layer, index) => ({ index, layer }));
    return all.filter(({ layer: { files } }) => files === undefined || selects(files, path));
  }

  #resolve(entry: CatalogueEntry, layers: readonly { readonly layer: Layer }[]): Provenance {
    const steps: ProvenanceStep[] = [];
    const preset = this.#presetStep(entry);
    if (preset !== undefined) steps.push(preset);
    let options: unknown = {};
    for (const { layer } of layers) {
      const choice = layer.choices.get(entry.id);
      if (choice === undefined) continue;
      steps.push(stepOf(choice));
      options = choice.options ?? options;
    }
    steps.push(...this.#optionSteps(entry, steps.at(-1)?.level ?? "off"));
    const level = steps.at(-1)?.level ?? "off";
    const setting = level === "off" ? undefined : { severity: level, options: resolveOptions(entry.options, options) };
    return { policy: entry.id, setting, steps };
  }

  /** Of several presets the one that takes a policy most seriously counts. */
  #presetStep(entry: CatalogueEntry): ProvenanceStep | undefined {
    const { presets, presetsPlace: place, isReachable } = this.#input;
    if (!isReachable(entry)) return undefined;
    const found: { readonly preset: PresetName; readonly level: Severity }[] = [];
    for (const preset of presets) {
      const level = severityUnder(entry, preset);
      if (level !== undefined) found.push({ preset, level });
    }
    const [worst] = found.sort((a, b) => worstFirst(a.level, b.level));
    if (worst === undefined) return undefined;
    return { level: worst.level, by: `preset ${worst.preset}`, ...(place === undefined ? {} : { place }) };
  }

  #optionSteps({ id, severity }: CatalogueEntry, level: Severity | "off"): readonly ProvenanceStep[] {
    const { only, off } = this.#input;
    const steps: ProvenanceStep[] = [];
    const named = only?.names.get(id);
    if (named !== undefined) {
      if (level === "off") steps.push({ level: severity, by: `--policy ${named}` });
    } else if (only !== undefined && !only.globs.has(id) && level !== "off") {
      steps.push({
        level: "off",
        by: `--policy ${[...new Set([...only.names.values(), ...only.globs.values()])].join(", ")}`,
      });
    }
    const dropped = off.names.get(id) ?? off.globs.get(id);
    if (dropped !== undefined) steps.push({ level: "off", by: `--off ${dropped}` });
    return steps;
  }
}

function stepOf({ level, origin, place }: Choice): ProvenanceStep {
  return { level, by: origin, place };
}
