/** A shell script as what it does: commands, wherever in it they stand, and the pipelines between them. */
import type { Scalar } from "../scalar.ts";
import type { Located, Range } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { ShellPiece } from "./text.ts";

/** `range` of a node is where a finding about it points; `extent` is all of it. */
export interface ShellScript extends Located {
  /** Which language it is read as; `unknown` is not read, so that there is nothing in it. */
  readonly language: "posix" | "cmd" | "unknown";
  /**
   * In the order in which they start, those in substitutions, functions, `sh -c '…'` and behind `sudo` included; the
   * latter stand behind the command that runs them.
   */
  readonly commands: readonly ShellCommand[];
  /** Those with at least two stages. */
  readonly pipelines: readonly ShellPipeline[];
  /** Is all that it does known to be in `commands`? Only then does absence mean something. */
  readonly isComplete: boolean;
}

/** `range` is the name as written; without one, the first assignment or redirection. */
export interface ShellCommand extends Located {
  readonly extent: Range;
  /** The last part of the path: `apt-get` of `/usr/bin/apt-get`. Absent where there are only assignments. */
  readonly name: Scalar<string> | undefined;
  /** What follows the name, after quotes are taken off and known variables are put in. */
  readonly words: readonly ShellWord[];
  /** May more words follow that the files do not show, as behind `xargs`? An unquoted `$PACKAGES` says it of itself. */
  readonly isOpen: boolean;
  /** `A=1` before the name, or alone. */
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  /** The innermost pipeline with several stages that it is a part of. */
  readonly pipeline: ShellPipeline | undefined;
  /** Its stage there, from 0. */
  readonly stage: number;
  /** The command that runs this one: `sudo` of `sudo apt-get update`, `sh` of `sh -c 'make'`. */
  readonly outer: ShellCommand | undefined;
  /** The innermost construct around it that decides whether and where it runs. */
  readonly block: ShellBlock | undefined;
  /** Is `name` a function of the script, and so not the program of that name? */
  readonly callsFunction: boolean;
  /** Does the shell that runs it stop at the first command that fails? */
  readonly errexit: Ternary;
}

/**
 * `and` runs only after a success, `or` only after a failure, `tried` has an `||` behind it; `condition` is that of
 * `if`, `while` and `until`, `branch` one of `if` or `case`.
 */
export type ShellBlockKind =
  | "and"
  | "or"
  | "tried"
  | "negated"
  | "condition"
  | "branch"
  | "loop"
  | "function"
  | "subshell"
  | "group"
  | "substitution"
  | "background"
  | "shell";

export interface ShellBlock {
  readonly kind: ShellBlockKind;
  readonly outer: ShellBlock | undefined;
}

/** `range` is all of it. */
export interface ShellPipeline extends Located {
  readonly stages: readonly ShellStage[];
  /** Does a failure of an early stage fail the whole? */
  readonly pipefail: Ternary;
  /** The first `|`. */
  readonly pipeAt: Located;
}

export interface ShellStage extends Located {
  /** Those inside of compound commands and substitutions too. */
  readonly commands: readonly ShellCommand[];
}

/** A word; its range covers it as written, quotes included. */
export type ShellWord = Scalar<string> & ShellWordText;

export interface ShellWordText {
  /** The value, with `HOLE` for each part that the files do not decide. */
  readonly shape: string;
  readonly pieces: readonly ShellPiece[];
  /** May it be several words or none? Of an unquoted expansion that is not known. */
  readonly isOpen: boolean;
  /** Of `$(…)`, `` `…` ``, `<(…)` in it. */
  readonly substitutions: readonly ShellSubstitution[];
}

export interface ShellSubstitution extends Located {
  /** `output` becomes text of the word, `file` a file to read, `sink` one to write. */
  readonly kind: "output" | "file" | "sink";
  readonly commands: readonly ShellCommand[];
}

/** `NAME=value`. */
export interface ShellAssignment extends Located {
  readonly name: string;
  readonly nameAt: Located;
  /** Unknown for arrays and for `+=` to something unknown. */
  readonly value: ShellWord;
}

export interface ShellRedirect extends Located {
  readonly operator: ">" | ">>" | "<" | "<>" | "<&" | ">&" | ">|" | "&>" | "&>>" | "<<<" | "<<" | "<<-";
  /** Absent where none is written. */
  readonly descriptor: number | undefined;
  /** A file or descriptor; of `<<<` the text. Absent for heredocs. */
  readonly target: ShellWord | undefined;
  readonly body: ShellWord | undefined;
}
