/** What users write in `secpolicy.config.*`. */
import type { Kind, Limits, OptionValue, Policy, PresetName, Severity } from "@secpolicy/core";

/** How bad findings of a policy are, or `off`. */
export type Level = Severity | "off";

/** A level, or a level with options of the policy. A level alone leaves options as they are. */
export type PolicyChoice = Level | readonly [Level, Readonly<Record<string, OptionValue>>];

/**
 * By id (`dockerfile/root-user`), alias (`DL3002`) or glob (`dockerfile/*`). Within one object names win over globs,
 * then later ones over earlier.
 */
export type PolicyChoices = Readonly<Record<string, PolicyChoice>>;

export interface Override {
  /** Globs, relative to the config file. */
  readonly files: string | readonly string[];
  readonly policies: PolicyChoices;
}

/** A waiver for files that can't hold comments. */
export interface ConfigException {
  /** Ids, aliases or globs. */
  readonly policies: readonly string[];
  /** Globs, relative to the config file. */
  readonly files: string | readonly string[];
  /** Part of the files: `Deployment/web`, `services.web`, `stage:final`, `container:app`. */
  readonly at?: string;
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** Policies of one's own, as the default export of a module. A policy's id is `name/key`. */
export interface Plugin {
  readonly name: string;
  readonly policies: Readonly<Record<string, Policy>>;
}

export interface Config {
  /** For editors. */
  readonly $schema?: string;
  /** Configs that this one builds on, in order: relative paths, or names of packages. */
  readonly extends?: string | readonly string[];
  /** Sets of policies to start from. Default: those of `extends`, else `["recommended"]`. */
  readonly presets?: readonly PresetName[];
  readonly policies?: PolicyChoices;
  /** Later ones win. */
  readonly overrides?: readonly Override[];
  /** Globs of files and folders that are not looked at, relative to the config file. */
  readonly ignores?: readonly string[];
  /** Glob → what the files are, where name and content don't tell. Later ones win. */
  readonly kinds?: Readonly<Record<string, Kind | "ignore">>;
  readonly settings?: ConfigSettings;
  /** How much is read of anything. What exceeds a limit is a failure; everything else is still checked. */
  readonly limits?: Partial<Limits>;
  /** The least severity that fails a run. Default: `medium`. */
  readonly failOn?: Severity | "never";
  /** File of accepted findings, relative to the config file. */
  readonly baseline?: string;
  readonly exceptions?: readonly ConfigException[];
  /** Relative paths, names of packages, or plugins themselves. */
  readonly plugins?: readonly (string | Plugin)[];
  /** Presets and globs reach only policies that existed in this version, so that an upgrade reports nothing new. */
  readonly asOf?: string;
}

export interface ConfigSettings {
  readonly kubernetes?: {
    /** The version of the cluster, `"1.24"` to `"1.37"`. */
    readonly version?: string;
    /** Kind and group of custom resources → where they keep a pod template: `"Runner.acme.io": "spec.template"`. */
    readonly podTemplates?: Readonly<Record<string, string>>;
  };
  /** Compose files that make one project, in the order in which `docker compose -f a -f b` names them. */
  readonly compose?: { readonly projects?: readonly (readonly string[])[] };
  /** Registries that images may come from. */
  readonly registries?: readonly string[];
  /** Image name → the Dockerfile that builds it, `path` or `path#target`, relative to the config file. */
  readonly images?: Readonly<Record<string, string>>;
}

/** Types a config; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config;
}

/** Types a plugin; returns it as it is. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
