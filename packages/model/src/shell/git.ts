/** What `git clone` fetches: `git clone -b v1.2 --depth 1 https://…`. */
import type { Located, Source } from "../source.ts";
import type { ShellCommand, ShellWord } from "./model.ts";
import { findOption, type OptionSyntax, readOptions } from "./options.ts";
import { optionsOf } from "./programs.ts";

/** `range` is the word `clone`. */
export interface GitClone extends Located {
  readonly command: ShellCommand;
  readonly address: ShellWord;
  /** Of `--branch`, which also takes tags; absent where the repository's default branch is taken. */
  readonly branch: ShellWord | undefined;
  /** Does it name a commit, with `--revision`? */
  readonly hasRevision: boolean;
}

/** git-clone(1): options that take a value. */
const CLONE: OptionSyntax = {
  short: "boujc",
  long: new Set([
    ...["--branch", "--origin", "--upload-pack", "--reference", "--reference-if-able", "--depth", "--jobs", "--config"],
    ...["--separate-git-dir", "--template", "--shallow-since", "--shallow-exclude", "--filter", "--revision"],
    ...["--bundle-uri", "--server-option", "--ref-format"],
  ]),
};

export function gitCloneOf(command: ShellCommand): GitClone | undefined {
  const { name, callsFunction, words, isOpen } = command;
  if (name?.known !== true || name.value !== "git" || callsFunction) return undefined;
  const verb = optionsOf(command).operands[0];
  if (verb?.shape !== "clone") return undefined;
  const options = readOptions(words.slice(words.indexOf(verb) + 1), CLONE, isOpen);
  const [address] = options.operands;
  if (address === undefined) return undefined;
  const branch = findOption(options, "-b", "--branch")?.value;
  const hasRevision = findOption(options, "--revision") !== undefined;
  return { source: verb.source, range: verb.range, command, address, branch, hasRevision };
}

const choices = new WeakMap<Source, number>();

const CHOICE = /\bgit(?:\s+-[Cc]\s+\S+|\s+-(?![Cc]\s)\S+)*\s+(?:checkout|reset|switch|fetch|pull|am)\b/g;

/** Does the file say further below which commit of a repository it wants? By `git checkout` and its like. */
export function isRevisionChosenBehind({ source, range }: Located): boolean {
  let last = choices.get(source);
  if (last === undefined) {
    last = -1;
    for (const match of source.text.matchAll(CHOICE)) last = match.index;
    choices.set(source, last);
  }
  return last > range[0];
}
