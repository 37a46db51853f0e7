/** Packages that a project needs only while it is developed, and whether an installation takes them along. */
import { knownValue } from "../scalar.ts";
import { hasOption } from "../shell/options.ts";
import type { PackageCommand } from "../shell/packages/model.ts";
import type { Ternary } from "../ternary.ts";
import type { DockerfileInstruction } from "./model.ts";
import { saysBefore, variableSeenBy } from "./packages.ts";

/** How a package manager is told to leave such packages out. */
interface Groups {
  readonly subcommands: readonly string[];
  /** Options that choose groups, to leave them out or to take them. */
  readonly options: readonly string[];
  /** Variables that do so, whatever their value. */
  readonly variables: readonly string[];
  /** Is NODE_ENV one of them, with the value `production`? */
  readonly readsNodeEnv: boolean;
  /** Variables that say `production`, without which nobody knows what the image is for. */
  readonly modes?: readonly string[];
  /** What a step before may have chosen. */
  readonly configured?: RegExp;
}

const GLOBAL = ["-g", "--global", "--location"];

const GROUPS: ReadonlyMap<string, Groups> = new Map<string, Groups>([
  [
    "npm",
    {
      subcommands: ["install", "i", "ci", "clean-install", "ic", "install-clean"],
      options: ["--omit", "--include", "--production", "--only", "--package-lock-only", "--dev", "-D", ...GLOBAL],
      variables: ["npm_config_omit", "NPM_CONFIG_OMIT", "NPM_CONFIG_PRODUCTION", "npm_config_production"],
      readsNodeEnv: true,
    },
  ],
  [
    "pnpm",
    {
      subcommands: ["install", "i"],
      options: ["--prod", "--production", "-P", "--dev", "-D", "--lockfile-only", ...GLOBAL],
      variables: [],
      readsNodeEnv: true,
    },
  ],
  [
    "yarn",
    { subcommands: ["", "install"], options: ["--production", "--prod", "--mode"], variables: [], readsNodeEnv: true },
  ],
  [
    "composer",
    {
      subcommands: ["install", "i"],
      options: ["--no-dev", "--dev"],
      variables: ["COMPOSER_NO_DEV"],
      readsNodeEnv: false,
    },
  ],
  [
    "bundler",
    {
      subcommands: ["", "install"],
      options: ["--without", "--with"],
      variables: ["BUNDLE_WITHOUT", "BUNDLE_ONLY"],
      readsNodeEnv: false,
      modes: ["RAILS_ENV", "RACK_ENV"],
      configured: /\bconfig\b[^\n]{0,200}\b(?:without|only)\b/,
    },
  ],
]);

/** Does an installation of the project's packages take those for development along, if there are any? */
export function installsForDevelopment(command: PackageCommand, instruction: DockerfileInstruction): Ternary {
  const { manager, action, subcommand, packages, options } = command;
  const groups = GROUPS.get(manager);
  if (action !== "install" || groups === undefined || packages.length > 0) return false;
  if (!groups.subcommands.includes(subcommand)) return false;
  const isChosen = hasOption(options, ...groups.options);
  if (isChosen !== false) return isChosen === undefined ? undefined : false;
  if (groups.variables.some((name) => variableSeenBy(command.command, instruction, name) !== undefined)) return false;
  if (groups.configured !== undefined && saysBefore(instruction, groups.configured)) return undefined;
  if (groups.modes !== undefined) {
    const modes = groups.modes.map((name) => knownValue(variableSeenBy(command.command, instruction, name)));
    return modes.includes("production") || undefined;
  }
  if (!groups.readsNodeEnv) return true;
  const mode = variableSeenBy(command.command, instruction, "NODE_ENV");
  if (mode === undefined) return true;
  return mode.known ? knownValue(mode) !== "production" : undefined;
}
