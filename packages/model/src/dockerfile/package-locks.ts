/** Lock files, and whether an installation keeps to them. */
import { hasOption } from "../shell/options.ts";
import type { PackageCommand } from "../shell/packages/model.ts";
import type { Located } from "../source.ts";
import { givenFile } from "./copied.ts";
import type { DockerfileInstruction } from "./model.ts";
import { saysBefore, variableSeenBy } from "./packages.ts";

/** How a package manager that may write its lock file anew is kept from it. */
interface Lock {
  readonly files: readonly string[];
  readonly subcommands: readonly string[];
  /** Options that keep to the lock file, or say that nobody wants to. */
  readonly options: readonly string[];
  readonly variables: readonly string[];
  /** Files of settings that may do so. */
  readonly settings: readonly string[];
  /** Settings made by a command before. */
  readonly configured?: RegExp;
}

const LOCKS: ReadonlyMap<string, Lock> = new Map<string, Lock>([
  [
    "npm",
    {
      files: ["package-lock.json", "npm-shrinkwrap.json"],
      subcommands: ["install", "i", "in", "ins", "inst", "insta", "instal", "isntall", "install-test", "it"],
      options: ["-g", "--global", "--location", "--no-package-lock", "--package-lock", "--package-lock-only"],
      variables: ["npm_config_global", "NPM_CONFIG_GLOBAL"],
      settings: [],
    },
  ],
  [
    "pnpm",
    {
      files: ["pnpm-lock.yaml"],
      subcommands: ["install", "i"],
      options: [
        ...["--frozen-lockfile", "--no-frozen-lockfile", "--lockfile", "--no-lockfile", "--lockfile-only"],
        ...["--offline", "--fix-lockfile", "-g", "--global"],
      ],
      variables: ["CI", "npm_config_frozen_lockfile", "pnpm_config_frozen_lockfile"],
      settings: [".npmrc", "pnpm-workspace.yaml"],
    },
  ],
  [
    "yarn",
    {
      files: ["yarn.lock"],
      subcommands: ["", "install"],
      options: [
        ...["--frozen-lockfile", "--pure-lockfile", "--no-lockfile", "--immutable", "--no-immutable"],
        ...["--immutable-cache", "--check-cache", "--mode"],
      ],
      variables: ["CI", "YARN_ENABLE_IMMUTABLE_INSTALLS"],
      settings: [".yarnrc", ".yarnrc.yml", ".yarn"],
    },
  ],
  [
    "bun",
    {
      files: ["bun.lock", "bun.lockb"],
      subcommands: ["install", "i"],
      // For production bun keeps to the lock file by itself.
      options: ["--frozen-lockfile", "--production", "-p", "--no-save", "--lockfile-only", "-g", "--global"],
      variables: [],
      settings: ["bunfig.toml"],
    },
  ],
  [
    "uv",
    {
      files: ["uv.lock"],
      subcommands: ["sync"],
      options: ["--locked", "--frozen", "--no-lock", "--isolated", "--check"],
      variables: ["UV_LOCKED", "UV_FROZEN"],
      settings: ["uv.toml"],
    },
  ],
  [
    "bundler",
    {
      files: ["Gemfile.lock"],
      subcommands: ["", "install"],
      options: ["--deployment", "--frozen"],
      variables: ["BUNDLE_DEPLOYMENT", "BUNDLE_FROZEN"],
      settings: [".bundle", "config"],
      configured: /\b(?:deployment|frozen)\b|\bBUNDLE_(?:DEPLOYMENT|FROZEN)\b/,
    },
  ],
]);

/**
 * The lock file that the stage is given and that an installation of the project may write anew. Only for managers that
 * do so: poetry and go refuse a lock file that does not fit, composer installs by it.
 */
export function ignoredLockOf(command: PackageCommand, instruction: DockerfileInstruction): Located | undefined {
  const { manager, action, packages, options, subcommand } = command;
  if (action !== "install" || packages.length > 0 || options.isOpen) return undefined;
  const lock = LOCKS.get(manager);
  if (lock === undefined || !lock.subcommands.includes(subcommand)) return undefined;
  if (hasOption(options, ...lock.options) !== false) return undefined;
  if (lock.variables.some((name) => variableSeenBy(command.command, instruction, name) !== undefined)) return undefined;
  if (lock.settings.some((name) => givenFile(instruction, name) !== undefined)) return undefined;
  if (lock.configured !== undefined && saysBefore(instruction, lock.configured)) return undefined;
  for (const name of lock.files) {
    const place = givenFile(instruction, name);
    if (place !== undefined) return place;
  }
  return undefined;
}
