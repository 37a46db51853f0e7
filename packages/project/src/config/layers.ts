/** What each part of a configuration says of policies, in the order in which the parts count. */
import { type Catalogue, type CatalogueEntry, checkOptions, type Place } from "@secpolicy/core";
import { compilePatterns, patternBase } from "../globs.ts";
import type { PathPatterns } from "../patterns.ts";
import type { ConfigProblem } from "./error.ts";
import { type ConfigFile, placeIn, problemIn, type ValuePath } from "./file.ts";
import type { ConfigMember } from "./load.ts";
import { findNamed } from "./names.ts";
import type { Level, PolicyChoice, PolicyChoices } from "./types.ts";

/** What one entry of `policies` says of one policy. */
export interface Choice {
  readonly level: Level;
  /** Absent where the entry leaves options as they are. */
  readonly options: unknown;
  /** The entry, as one would write it: `policies["dockerfile/*"]`. */
  readonly origin: string;
  readonly place: Place;
}

export interface Layer {
  /** By id. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** Files that the layer is for; all, when absent. */
  readonly files: PathPatterns | undefined;
}

export interface Layers {
  readonly layers: readonly Layer[];
  readonly problems: readonly ConfigProblem[];
}

export interface LayersInput {
  readonly members: readonly ConfigMember[];
  readonly catalogue: Catalogue;
  readonly cwd: string;
  /** Is the policy old enough to be reached by globs? */
  isReachable(entry: CatalogueEntry): boolean;
}

export function buildLayers(input: LayersInput): Layers {
  const layers: Layer[] = [];
  const problems: ConfigProblem[] = [];
  for (const { file, config, base } of input.members) {
    const read = (choices: PolicyChoices, path: ValuePath): ReadonlyMap<string, Choice> =>
      new ChoiceReader(file, input, problems).read(choices, path);
    if (config.policies !== undefined) layers.push({ choices: read(config.policies, ["policies"]), files: undefined });
    for (const [index, { files, policies }] of (config.overrides ?? []).entries()) {
      layers.push({
        choices: read(policies, ["overrides", index, "policies"]),
        files: compilePatterns([files].flat(), patternBase(input.cwd, base)),
      });
    }
  }
  return { layers, problems };
}

/** Reads one object of policies. */
class ChoiceReader {
  readonly #file: ConfigFile;
  readonly #input: LayersInput;
  readonly #problems: ConfigProblem[];

  constructor(file: ConfigFile, input: LayersInput, problems: ConfigProblem[]) {
    this.#file = file;
    this.#input = input;
    this.#problems = problems;
  }

  /** Names are more particular than globs, so they win wherever they stand. */
  read(choices: PolicyChoices, path: ValuePath): ReadonlyMap<string, Choice> {
    const byGlob = new Map<string, Choice>();
    const byName = new Map<string, Choice>();
    for (const [name, choice] of Object.entries(choices)) {
      const at = [...path, name];
      const found = findNamed(name, this.#input.catalogue);
      if ("message" in found) {
        this.#problems.push(problemIn(this.#file, at, found.message, "key"));
        continue;
      }
      const [level, options] = levelAndOptions(choice);
      if (options !== undefined) this.#checkOptions(found.entries, found.isGlob, options, at);
      const read = { level, options, origin: originOf(path, name), place: placeIn(this.#file, at) };
      for (const entry of found.entries) {
        if (!found.isGlob) byName.set(entry.id, read);
        else if (this.#input.isReachable(entry)) byGlob.set(entry.id, read);
      }
    }
    return new Map([...byGlob, ...byName]);
  }

  #checkOptions(entries: readonly CatalogueEntry[], isGlob: boolean, options: unknown, path: ValuePath): void {
    if (isGlob) {
      this.#problems.push(
        problemIn(this.#file, [...path, 1], "Options belong to one policy: name it, a glob can't have any."),
      );
      return;
    }
    for (const entry of entries) {
      for (const { name, message } of checkOptions(entry.options, options)) {
        const at = name === undefined ? [...path, 1] : [...path, 1, name];
        const isKnown = name === undefined || entry.options?.[name] !== undefined;
        this.#problems.push(problemIn(this.#file, at, `${entry.id}: ${message}`, isKnown ? "value" : "key"));
      }
    }
  }
}

function levelAndOptions(choice: PolicyChoice): readonly [Level, unknown] {
  return typeof choice === "string" ? [choice, undefined] : [choice[0], choice[1]];
}

function originOf(path: ValuePath, name: string): string {
  const [first, index] = path;
  return typeof index === "number" ? `${first}[${index}].policies["${name}"]` : `policies["${name}"]`;
}
