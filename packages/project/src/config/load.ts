/** A config with those that it extends, in the order in which they count: later ones win. */
import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Workspace } from "../workspace.ts";
import { assertNone, ConfigError } from "./error.ts";
import { type ConfigFile, problemIn, type ValuePath } from "./file.ts";
import { findConfig } from "./find.ts";
import { isRelative, mayRead, resolvePackage } from "./modules.ts";
import { readConfigFile, type Trust } from "./read.ts";
import type { Config } from "./types.ts";

/** The config on the disk that is nearest, none at all, a certain file, or a value. */
export type ConfigChoice = "nearest" | "none" | { readonly file: string } | { readonly value: Config };

export interface ConfigMember {
  readonly file: ConfigFile;
  readonly config: Config;
  /** Absolute folder that globs and paths of files are relative to: for a package's config that of its user. */
  readonly base: string;
}

export interface LoadedConfig {
  /** From the working directory; absent when there is none on the disk. */
  readonly path: string | undefined;
  readonly members: readonly ConfigMember[];
  /** Folders that `extends` and `plugins` must not leave: the repository, and that of a config which lies elsewhere. */
  readonly bounds: readonly string[];
  /** Of plugins, too. */
  readonly trust: Trust;
}

/** A chain of configs that is longer, or names more of them, is made to exhaust the machine. */
const MOST_MEMBERS = 100;

/** What configs that came as values go by in messages. */
const VALUE_NAME = "config";

/** Throws `ConfigError` when a config can't be found, read or understood. */
export async function loadConfig(
  workspace: Workspace,
  choice: ConfigChoice = "nearest",
  trust: Trust = "programs",
): Promise<LoadedConfig> {
  const { cwd, root } = workspace;
  const file = await readChoice(workspace, choice, trust);
  if (file === undefined) return { path: undefined, members: [], bounds: [root], trust };
  const isValue = typeof choice === "object" && "value" in choice;
  const base = dirname(file.absolute);
  const bounds = isValue ? [root] : [root, realpathSync(base)];
  const members = await new Chain(cwd, bounds, trust).follow(file, base, []);
  return { path: isValue ? undefined : file.source.path, members, bounds, trust };
}

async function readChoice(workspace: Workspace, choice: ConfigChoice, trust: Trust): Promise<ConfigFile | undefined> {
  const { cwd } = workspace;
  if (choice === "none") return undefined;
  if (choice !== "nearest" && "value" in choice) {
    const source = { path: VALUE_NAME, text: "" };
    return { absolute: join(cwd, VALUE_NAME), source, value: choice.value, locate: () => undefined };
  }
  const absolute = choice === "nearest" ? findConfig(workspace) : resolve(cwd, choice.file);
  return absolute === undefined ? undefined : readConfigFile(absolute, cwd, trust);
}

/** Follows `extends`. */
class Chain {
  readonly #cwd: string;
  readonly #bounds: readonly string[];
  readonly #trust: Trust;
  #read = 0;

  constructor(cwd: string, bounds: readonly string[], trust: Trust) {
    this.#cwd = cwd;
    this.#bounds = bounds;
    this.#trust = trust;
  }

  async follow(file: ConfigFile, base: string, above: readonly ConfigFile[]): Promise<readonly ConfigMember[]> {
    const { checkForm } = await import("./check-form.ts");
    const checked = checkForm(file);
    if ("problems" in checked) assertNone(checked.problems);
    const config = "config" in checked ? checked.config : {};
    const members: ConfigMember[] = [];
    for (const [path, name] of extendsOf(config)) {
      const target = await this.#resolve(file, path, name);
      if ([...above, file].some(({ absolute }) => absolute === target))
        throw cycle(file, path, [...above, file], target);
      if (++this.#read > MOST_MEMBERS) {
        const message = `The config builds on more than ${MOST_MEMBERS} others, each counted as often as it is named.`;
        throw new ConfigError([problemIn(file, path, message)]);
      }
      const extended = await readConfigFile(target, this.#cwd, this.#trust);
      const nextBase = isRelative(name) ? dirname(target) : base;
      members.push(...(await this.follow(extended, nextBase, [...above, file])));
    }
    members.push({ file, config, base });
    return members;
  }

  async #resolve(file: ConfigFile, path: ValuePath, name: string): Promise<string> {
    const fail = (message: string): ConfigError => new ConfigError([problemIn(file, path, message)]);
    const found = isRelative(name) ? resolve(dirname(file.absolute), name) : await resolvePackage(name, file.absolute);
    if (found === undefined) throw fail(`The package "${name}" can't be found from here.`);
    let real: string;
    try {
      real = realpathSync(found);
    } catch {
      throw fail(`There is no file "${name}".`);
    }
    if (!mayRead(real, this.#bounds)) throw fail(`"${name}" lies outside of the repository.`);
    return found;
  }
}

function extendsOf({ extends: given = [] }: Config): readonly (readonly [ValuePath, string])[] {
  if (typeof given === "string") return [[["extends"], given]];
  return given.map((name, index) => [["extends", index], name]);
}

function cycle(file: ConfigFile, path: ValuePath, chain: readonly ConfigFile[], target: string): ConfigError {
  const from = chain.findIndex(({ absolute }) => absolute === target);
  const names = chain.slice(from).map(({ source }) => source.path);
  const circle = [...names, names[0] ?? ""].join(" → ");
  return new ConfigError([problemIn(file, path, `The config extends itself: ${circle}.`)]);
}
