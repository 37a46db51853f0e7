/** Addresses that commands fetch from, whatever their program. */
import { downloadPrograms, downloadsOf } from "./downloads.ts";
import { gitCloneOf } from "./git.ts";
import type { ShellCommand, ShellScript, ShellWord } from "./model.ts";
import { packageCommandOf, packagePrograms } from "./packages/read.ts";
import { optionsOf } from "./programs.ts";

export interface FetchedAddress {
  readonly address: ShellWord;
  /** Is what comes from there compared with a checksum or signature? */
  readonly isVerified: boolean;
}

/** Options that name where packages come from, of managers that trust whatever comes from there. */
const INDEX_OPTIONS: ReadonlySet<string> = new Set([
  ...["--index-url", "--extra-index-url", "-i", "--find-links", "-f", "--index", "--default-index", "--registry"],
  ...["--source", "-s", "--repo"],
]);
const UNSIGNED_MANAGERS: ReadonlySet<string> = new Set([
  ...["pip", "pipx", "uv", "poetry", "npm", "pnpm", "yarn", "bun", "gem", "bundler"],
]);

/** The programs whose commands may fetch from an address that they name. */
export const fetchingPrograms: readonly string[] = [...downloadPrograms, ...packagePrograms(), "git", "rpm"];

export function fetchedBy(command: ShellCommand, script: ShellScript): readonly FetchedAddress[] {
  const download = downloadsOf(script).get(command);
  if (download !== undefined) {
    return download.urls.map((address) => ({ address, isVerified: download.isVerified }));
  }
  return addressesOf(command).map((address) => ({ address, isVerified: false }));
}

function addressesOf(command: ShellCommand): readonly ShellWord[] {
  const clone = gitCloneOf(command);
  if (clone !== undefined) return [clone.address];
  const { name, callsFunction } = command;
  if (name?.known === true && name.value === "rpm" && !callsFunction) return ofRpm(command);
  const packageCommand = packageCommandOf(command);
  if (packageCommand === undefined) return [];
  const { manager, packages, options } = packageCommand;
  const found = packages.filter(({ kind }) => kind === "url" || kind === "vcs").map(({ word }) => word);
  if (!UNSIGNED_MANAGERS.has(manager)) return found;
  for (const option of options.options) {
    if (option.value !== undefined && INDEX_OPTIONS.has(option.name)) found.push(option.value);
  }
  return found;
}

/** Packages, and the key of `--import`. */
function ofRpm(command: ShellCommand): readonly ShellWord[] {
  const { operands, options } = optionsOf(command);
  const keys = options.flatMap(({ name, value }) => (name === "--import" && value !== undefined ? [value] : []));
  return [...operands, ...keys];
}
