/** Shells as programs: what their arguments make them do. */
import type { Ternary } from "../ternary.ts";
import type { ShellScript, ShellWord } from "./model.ts";
import { HOLE } from "./text.ts";

/** The shell that runs a script. */
export interface Interpreter {
  readonly language: ShellScript["language"];
  /** Has brace expansion, arrays and the like. */
  readonly isBash: boolean;
  readonly pipefail: Ternary;
  readonly errexit: Ternary;
}

/** `/bin/sh -c`, which runs commands unless SHELL says otherwise. */
export const defaultShell: Interpreter = { language: "posix", isBash: false, pipefail: false, errexit: false };

/** `cmd /S /C`, likewise on Windows. */
export const windowsShell: Interpreter = { language: "cmd", isBash: false, pipefail: false, errexit: false };

export const unknownShell: Interpreter = {
  language: "unknown",
  isBash: false,
  pipefail: undefined,
  errexit: undefined,
};

/** Shells of the Bourne family; true of those with bash's expansions. */
const shells: ReadonlyMap<string, boolean> = new Map([
  ["sh", false],
  ["ash", false],
  ["dash", false],
  ["bash", true],
  ["rbash", true],
  ["zsh", true],
  ["ksh", true],
  ["mksh", true],
]);

export function isShell(program: string): boolean {
  return shells.has(program);
}

/** The last part of a program's path, without Windows' `.exe`. */
export function programName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.toLowerCase().endsWith(".exe") ? name.slice(name.lastIndexOf("\\") + 1, -".exe".length) : name;
}

/** Where a shell takes its script from: `sh -c script`, `sh file`, `sh`; unknown arguments leave it undecided. */
export interface ShellInvocation extends Interpreter {
  readonly runs: "string" | "file" | "stdin" | "unknown";
  readonly script: ShellWord | undefined;
}

const LONG_WITH_VALUE = new Set(["--rcfile", "--init-file", "--emulate"]);

/** Reads what follows the name of a shell. */
export function readInvocation(program: string, words: readonly ShellWord[], isOpen = false): ShellInvocation {
  const isBash = shells.get(program) === true;
  const settings: MutableSettings = { pipefail: false, errexit: false };
  let takesString = false;
  let takesStdin = false;
  let at = 0;
  for (; at < words.length; at++) {
    const { shape = "", isOpen: isSeveral = false } = words[at] ?? {};
    if (shape.startsWith(HOLE)) {
      if (takesString || !isSeveral) break;
      return undecided(isBash);
    }
    if (shape === "--" || shape === "-") {
      at++;
      break;
    }
    if (!/^[-+]./.test(shape)) break;
    if (shape.startsWith("--")) {
      if (LONG_WITH_VALUE.has(shape)) at++;
      continue;
    }
    const isOn = shape.startsWith("-");
    takesString ||= isOn && shape.includes("c");
    takesStdin ||= isOn && shape.includes("s");
    if (shape.includes("e")) settings.errexit = isOn;
    for (const letter of shape.slice(1)) {
      if (letter !== "o" && letter !== "O") continue;
      at++;
      if (letter === "o") setByName(settings, words[at], isOn);
    }
  }
  const operand = words[at];
  const interpreter: Interpreter = { language: "posix", isBash, ...settings };
  if (takesString) return { ...interpreter, runs: operand === undefined ? "unknown" : "string", script: operand };
  if (takesStdin || (operand === undefined && !isOpen)) return { ...interpreter, runs: "stdin", script: undefined };
  return { ...interpreter, runs: operand === undefined ? "unknown" : "file", script: operand };
}

function undecided(isBash: boolean): ShellInvocation {
  const base = { language: "posix", isBash, pipefail: undefined, errexit: undefined } as const;
  return { ...base, runs: "unknown", script: undefined };
}

interface MutableSettings {
  pipefail: Ternary;
  errexit: Ternary;
}

function setByName(settings: MutableSettings, word: ShellWord | undefined, isOn: boolean): void {
  if (word === undefined) return;
  if (!word.known) settings.pipefail = undefined;
  else if (word.value === "pipefail") settings.pipefail = isOn;
  else if (word.value === "errexit") settings.errexit = isOn;
}

/** What the builtin `set` changes. */
export function applySet(settings: MutableSettings, words: readonly ShellWord[]): void {
  for (let at = 0; at < words.length; at++) {
    const { shape = "" } = words[at] ?? {};
    if (shape.startsWith(HOLE)) {
      settings.pipefail = undefined;
      settings.errexit = undefined;
      return;
    }
    if (!/^[-+]./.test(shape) || shape === "--") return;
    const isOn = shape.startsWith("-");
    if (shape.includes("e")) settings.errexit = isOn;
    for (const letter of shape.slice(1)) if (letter === "o") setByName(settings, words[++at], isOn);
  }
}

/**
 * The interpreter that SHELL's array names, perhaps behind a program that starts it: `["conda", "run", "bash", "-c"]`.
 * Its last word is the option that takes the script: `-c`, `-Command`, `/C`.
 */
export function interpreterOf(shell: readonly ShellWord[]): Interpreter {
  const [program] = shell;
  if (program?.known === true && programName(program.value).toLowerCase() === "cmd") return windowsShell;
  const at = shell.findLastIndex((word) => word.known && isShell(programName(word.value)));
  const found = shell[at];
  if (found?.known !== true) return unknownShell;
  const { language, isBash, pipefail, errexit } = readInvocation(programName(found.value), shell.slice(at + 1));
  return { language, isBash, pipefail, errexit };
}

/** What a heredoc's first line asks for: `#!/usr/bin/env bash`, `#!/bin/sh -e`, `#!/usr/bin/python3`. */
export function interpreterOfShebang(line: string): Interpreter {
  const [path = "", ...rest] = line
    .replace(/^#!\s*/, "")
    .trim()
    .split(/\s+/);
  const words =
    programName(path) === "env" ? rest.filter((word) => word !== "-S" && !word.includes("=")) : [path, ...rest];
  const [program = "", ...options] = words;
  const name = programName(program);
  if (!isShell(name)) return unknownShell;
  const errexit = options.some((option) => /^-[a-z]*e/.test(option));
  const pipefail = options.includes("pipefail");
  return { language: "posix", isBash: shells.get(name) === true, pipefail, errexit };
}
