/** What package managers are told to do. */
import type { Scalar } from "../../scalar.ts";
import type { Located } from "../../source.ts";
import type { Ternary } from "../../ternary.ts";
import type { ShellCommand, ShellWord } from "../model.ts";
import type { OptionSyntax, ShellOptions } from "../options.ts";

/** Programs that share one grammar count as one: `apt` is apt-get, apt and aptitude; `dnf` is yum and microdnf too. */
export type PackageManager =
  | "apt"
  | "apk"
  | "dnf"
  | "zypper"
  | "pip"
  | "pipx"
  | "uv"
  | "poetry"
  | "npm"
  | "pnpm"
  | "yarn"
  | "bun"
  | "gem"
  | "bundler"
  | "go"
  | "cargo"
  | "composer";

/** `update` fetches the index of packages, `upgrade` installs newer ones, `run` fetches a program to start it. */
export type PackageAction = "install" | "update" | "upgrade" | "remove" | "clean" | "download" | "run" | "other";

/** `range` is the word that says the action, or the program's name where none does. */
export interface PackageCommand extends Located {
  readonly command: ShellCommand;
  readonly manager: PackageManager;
  /** The program: `apt-get`, `pip3`; of `python3 -m pip` `pip`. */
  readonly tool: string;
  readonly action: PackageAction;
  /** The words that say it, as its manager has them: `install`, `global add`, `dist-upgrade`; empty where none do. */
  readonly subcommand: string;
  /** What is named on the command line. Without any, an installation takes what the project's own files list. */
  readonly packages: readonly PackageSpec[];
  readonly options: ShellOptions;
  /** May it name packages or options that the files do not show? */
  readonly isOpen: boolean;
  /** Does it go on without asking? True of managers that never ask. */
  readonly assumesYes: Ternary;
}

/**
 * `registry` is a package by its name; `file` and `url` are archives or directories, `vcs` a repository; `group` is a
 * pattern or set of packages; `requirements` a file that lists them.
 */
export type PackageKind = "registry" | "file" | "url" | "vcs" | "group" | "requirements" | "unknown";

/** `range` is the package as written, version included. */
export interface PackageSpec extends Located {
  readonly word: ShellWord;
  readonly kind: PackageKind;
  /** Without version, extras and the like; of other kinds than `registry` all of it. */
  readonly name: Scalar<string>;
  /** What is asked for: `1.2`, `^1`, `latest`; without `=` and its like. */
  readonly version: Scalar<string> | undefined;
  /** Does it name one version? Not decided where a variable may say it, and for what has no versions. */
  readonly isPinned: Ternary;
}

/** What a subcommand does. Of `run`, only the first operand is a package; the rest are the program's arguments. */
export interface ActionSyntax {
  readonly action: PackageAction;
  /** Operands before the packages; `Infinity` when there are no packages among them. */
  readonly skips: number;
  /** How many packages it takes at most, when that is not all that follow. */
  readonly takes?: number;
}

/** How one manager's command line is to be read. */
export interface ManagerSyntax {
  readonly manager: PackageManager;
  readonly options: OptionSyntax;
  /** By subcommand; keys may have two words. */
  readonly actions: ReadonlyMap<string, ActionSyntax>;
  /** Of a command without operands: `yarn`. */
  readonly bare?: ActionSyntax;
  /** Of a program that has no subcommands: `npx`. */
  readonly always?: ActionSyntax;
  readonly readSpec: (word: ShellWord, options: ShellOptions) => PackageSpec;
  /** Options whose value is a package too, and what kind of one. */
  readonly specOptions?: ReadonlyMap<string, PackageKind>;
  /** Options by which it only says what it would do. */
  readonly rehearsal?: readonly string[];
  /** Absent for managers that never ask. */
  readonly assumesYes?: (options: ShellOptions) => Ternary;
}
