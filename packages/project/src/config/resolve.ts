/** A loaded config and the options of the command line → everything that a run needs to know of them. */
import { resolve } from "node:path";
import {
  type Catalogue,
  type CatalogueEntry,
  createCatalogue,
  type Exception,
  type ModelSettings,
  type NamedPolicy,
  type PresetName,
  type ProjectSettings,
  type SettingsFor,
  type Severity,
} from "@secpolicy/core";
import { relativePath } from "../paths.ts";
import type { FileChoices } from "../selection.ts";
import type { Workspace } from "../workspace.ts";
import type { Adjustments } from "./adjustments.ts";
import { assertNone, type ConfigProblem } from "./error.ts";
import type { ConfigMember, LoadedConfig } from "./load.ts";
import { checkVersion, choosePresets } from "./options.ts";
import { PolicySettings, type Provenance } from "./policies.ts";
import { readSaid } from "./said.ts";

/** Settings that change what files mean, or that policies ask for. */
export interface RunSettings extends ModelSettings, ProjectSettings {
  readonly registries: readonly string[];
}

export interface ResolvedConfig extends FileChoices {
  /** The config's path from the working directory; absent when there is none on the disk. */
  readonly path: string | undefined;
  /** Built-in policies and those of plugins. */
  readonly catalogue: Catalogue;
  readonly plugins: readonly NamedPolicy[];
  readonly presets: readonly PresetName[];
  readonly settingsFor: SettingsFor;
  /** For each policy that a name stands for: how it runs on a file, and what decided that. */
  why(policy: string, path: string): readonly Provenance[];
  readonly failOn: Severity | "never";
  readonly exceptions: readonly Exception[];
  /** Absolute. */
  readonly baseline: string | undefined;
  readonly settings: RunSettings;
}

export interface ResolveInput {
  readonly workspace: Workspace;
  readonly config: LoadedConfig;
  /** Built-in policies, those about suppression included. */
  readonly builtIn: readonly CatalogueEntry[];
  readonly adjustments?: Adjustments;
}

/** Loads plugins and checks everything that the form alone can't tell. Throws `ConfigError` with all that is wrong. */
export async function resolveConfig(input: ResolveInput): Promise<ResolvedConfig> {
  const { workspace, config, builtIn, adjustments = {} } = input;
  const { cwd } = workspace;
  const { members, bounds, trust } = config;
  const plugins = members.some(({ config }) => config.plugins !== undefined)
    ? await (await import("./plugins.ts")).loadPlugins(members, { cwd, bounds, trust })
    : [];
  const catalogue = createCatalogue([...builtIn, ...plugins.map(entryOf)]);
  const asOf = lastOf(members, ({ config: { asOf } }) => asOf);
  const isReachable = ({ since }: CatalogueEntry): boolean => asOf === undefined || !isNewer(since, asOf);

  const said = await readSaid({
    members,
    adjustments,
    catalogue,
    cwd,
    isReachable,
  });
  const optionProblems: ConfigProblem[] = [];
  const { presets, place: presetsPlace } = choosePresets(members, adjustments.presets, optionProblems);
  const policies = new PolicySettings({
    catalogue,
    presets,
    presetsPlace,
    layers: said.layers,
    only: said.only,
    off: said.off,
    isReachable,
  });
  optionProblems.push(...said.optionProblems);
  checkVersion(adjustments.kubernetesVersion, optionProblems);
  assertNone([...said.problems, ...optionProblems]);

  return {
    ...said.files,
    path: config.path,
    catalogue,
    plugins,
    presets,
    settingsFor: (path) => policies.settingsFor(path),
    why: (policy, path) => catalogue.find(policy).map((entry) => policies.why(entry, path)),
    failOn: lastOf(members, ({ config: { failOn } }) => failOn) ?? "medium",
    exceptions: said.exceptions,
    baseline: lastOf(members, ({ config: { baseline }, base }) =>
      baseline === undefined ? undefined : resolve(base, baseline),
    ),
    settings: settingsOf(members, adjustments.kubernetesVersion, cwd),
  };
}

function lastOf<T>(members: readonly ConfigMember[], pickFrom: (member: ConfigMember) => T | undefined): T | undefined {
  let last: T | undefined;
  for (const member of members) last = pickFrom(member) ?? last;
  return last;
}

function settingsOf(members: readonly ConfigMember[], version: string | undefined, cwd: string): RunSettings {
  const images: Record<string, string> = {};
  const podTemplates: Record<string, string> = {};
  for (const { config, base } of members) {
    Object.assign(podTemplates, config.settings?.kubernetes?.podTemplates);
    for (const [image, value] of Object.entries(config.settings?.images ?? {})) {
      const [path = value, ...target] = value.split("#");
      images[image] = [relativePath(cwd, resolve(base, path)), ...target].join("#");
    }
  }
  const limits = Object.assign({}, ...members.map(({ config }) => config.limits));
  const kubernetesVersion = version ?? lastOf(members, ({ config }) => config.settings?.kubernetes?.version);
  const projects = members.flatMap(({ config, base }) =>
    (config.settings?.compose?.projects ?? []).map((files) =>
      files.map((file) => relativePath(cwd, resolve(base, file))),
    ),
  );
  return {
    images,
    ...(projects.length === 0 ? {} : { composeProjects: projects }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    registries: lastOf(members, ({ config }) => config.settings?.registries) ?? [],
    ...(Object.keys(podTemplates).length === 0 ? {} : { podTemplates }),
    ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
  };
}

/** A plugin's versions are not those of secpolicy: `asOf` does not concern it. */
function entryOf({ id, policy: { meta, options } }: NamedPolicy): CatalogueEntry {
  const { title, severity, presets, aliases } = meta;
  return { id, title, severity, presets, aliases, since: "0.0.0", ...(options === undefined ? {} : { options }) };
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(".").map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
