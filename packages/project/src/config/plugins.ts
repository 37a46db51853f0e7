/** Policies of the user's own: modules, files of declarative policies, or values in the config itself. */
import { realpathSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { didYouMean, kinds, type NamedPolicy } from "@secpolicy/core";
import { nameOf } from "./check-form.ts";
import { assertNone, ConfigError, type ConfigProblem } from "./error.ts";
import { type ConfigFile, problemIn, type ValuePath } from "./file.ts";
import type { ConfigMember } from "./load.ts";
import { isRelative, mayRead, resolvePackage } from "./modules.ts";
import { readPolicy } from "./plugin-policy.ts";
import { readConfigFile, type Trust } from "./read.ts";

export interface PluginContext {
  readonly cwd: string;
  /** Folders that relative paths must not leave. */
  readonly bounds: readonly string[];
  readonly trust: Trust;
}

/** The first parts of ids that are taken. */
const reservedNames: readonly string[] = [...kinds, "suppression", "secpolicy"];

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** All policies of all plugins, under their full ids. Throws `ConfigError`. */
export async function loadPlugins(
  members: readonly ConfigMember[],
  context: PluginContext,
): Promise<readonly NamedPolicy[]> {
  const plugins = new Plugins();
  for (const { file, config } of members) {
    for (const [index, entry] of (config.plugins ?? []).entries()) {
      const path = ["plugins", index];
      if (typeof entry === "string") plugins.add(await readPlugin(file, path, entry, context), []);
      else plugins.add({ ...file, value: config }, path);
    }
  }
  assertNone(plugins.problems);
  return plugins.policies;
}

async function readPlugin(
  file: ConfigFile,
  path: ValuePath,
  name: string,
  context: PluginContext,
): Promise<ConfigFile> {
  const fail = (message: string): ConfigError => new ConfigError([problemIn(file, path, message)]);
  const found = isRelative(name) ? resolve(dirname(file.absolute), name) : await resolvePackage(name, file.absolute);
  if (found === undefined) throw fail(`The plugin "${name}" can't be found: there is no such package here.`);
  let real: string;
  try {
    real = realpathSync(found);
  } catch {
    throw fail(`The plugin "${name}" can't be found: there is no such file.`);
  }
  if (!mayRead(real, context.bounds)) throw fail(`The plugin "${name}" lies outside of the repository.`);
  return readConfigFile(found, context.cwd, context.trust);
}

/** Checks what plugins hold, and collects their policies. */
class Plugins {
  readonly policies: NamedPolicy[] = [];
  readonly problems: ConfigProblem[] = [];
  /** Where each plugin came from. */
  readonly #origins = new Map<string, string>();

  /** The plugin is the part of the file's value that `path` leads to. */
  add(file: ConfigFile, path: ValuePath): void {
    const plugin = partOf(file.value, path);
    const what = `${whatIs(file, path)} ${file.source.path}`;
    if (!isObject(plugin)) {
      this.#problem(file, path, `${what} is no object of the form { name, policies }.`);
      return;
    }
    const { name, policies } = plugin;
    if (typeof name !== "string" || !NAME.test(name)) {
      this.#problem(file, [...path, "name"], `${what} needs a name of lower-case words with hyphens between them.`);
    } else if (reservedNames.includes(name)) {
      this.#problem(file, [...path, "name"], `No plugin can be called "${name}": the name is built in.`);
    } else if (!isObject(policies)) {
      this.#problem(file, path, `${what} has no object of policies.`);
    } else if (this.#isNew(name, file, path)) {
      for (const [key, policy] of Object.entries(policies)) {
        this.#addPolicy(file, [...path, "policies", key], `${name}/${key}`, policy);
      }
      const unknown = Object.keys(plugin).find((key) => !["name", "policies", "$schema"].includes(key));
      if (unknown !== undefined && !isModule(file)) {
        const hint = didYouMean(unknown, ["name", "policies"]);
        this.problems.push(problemIn(file, [...path, unknown], `Unknown key "${unknown}".${hint}`, "key"));
      }
    }
  }

  /** Several configs of a chain may name one plugin. */
  #isNew(name: string, file: ConfigFile, path: ValuePath): boolean {
    const origin = [file.absolute, ...path].join(" ");
    const before = this.#origins.get(name);
    if (before === undefined) {
      this.#origins.set(name, origin);
      return true;
    }
    if (before !== origin) this.#problem(file, [...path, "name"], `Two plugins are called "${name}".`);
    return false;
  }

  #addPolicy(file: ConfigFile, path: ValuePath, id: string, value: unknown): void {
    const key = id.slice(id.indexOf("/") + 1);
    if (!NAME.test(key)) {
      const message = `"${key}" is no name for a policy: lower-case words with hyphens between them are.`;
      this.problems.push(problemIn(file, path, message, "key"));
      return;
    }
    const read = readPolicy(value, isModule(file));
    if ("policy" in read) this.policies.push({ id, policy: read.policy });
    else
      for (const { path: part, message } of read.errors) this.#problem(file, [...path, ...part], `${id}: ${message}`);
  }

  #problem(file: ConfigFile, path: ValuePath, message: string): void {
    this.problems.push(problemIn(file, path, message));
  }
}

function whatIs(file: ConfigFile, path: ValuePath): string {
  if (path.length > 0) return `${nameOf(path)} of`;
  return `The ${isModule(file) ? "default export" : "plugin"} of`;
}

function isModule({ absolute }: ConfigFile): boolean {
  return ![".json", ".jsonc", ".yaml", ".yml"].includes(extname(absolute));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function partOf(value: unknown, path: ValuePath): unknown {
  let at = value;
  for (const name of path) {
    if (Array.isArray(at)) at = at[Number(name)];
    else at = isObject(at) ? at[name] : undefined;
  }
  return at;
}
