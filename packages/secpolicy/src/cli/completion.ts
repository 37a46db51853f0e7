/** Completion scripts, made from the command line's own definition. */

import { didYouMean } from "@secpolicy/core";
import type { Command } from "commander";
import { type Screen, UsageError } from "./terminal.ts";

const shells = { bash, zsh, fish };

function isShell(text: string): text is keyof typeof shells {
  return Object.hasOwn(shells, text);
}

export function completion(shell: string, program: Command, terminal: Screen): number {
  if (!isShell(shell)) {
    throw new UsageError(
      `No completion for "${shell}".${didYouMean(shell, Object.keys(shells))} Shells: bash, zsh, fish.`,
    );
  }
  terminal.print(shells[shell](program));
  return 0;
}

function flagsOf(command: Command): readonly string[] {
  return command.options.flatMap(({ long }) => (long === undefined || long === null ? [] : [long]));
}

function bash(program: Command): string {
  const cases = program.commands.map((command) => {
    const words = [...command.commands.map((inner) => inner.name()), ...flagsOf(command)];
    return `    ${command.name()}) words="${words.join(" ")}" ;;`;
  });
  const names = program.commands.map((command) => command.name());
  return `_secpolicy() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
    *) words="${[...names, ...flagsOf(program)].join(" ")}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _secpolicy secpolicy
`;
}

function zsh(program: Command): string {
  const lines = program.commands.map((command) => `    '${command.name()}:${quoted(command.description())}'`);
  const flags = program.commands.map(
    (command) =>
      `    ${command.name()}) _arguments ${flagsOf(command)
        .map((flag) => `'${flag}'`)
        .join(" ")} '*:file:_files' ;;`,
  );
  return `#compdef secpolicy
_secpolicy() {
  local -a commands=(
${lines.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  case "$words[2]" in
${flags.join("\n")}
    *) _files ;;
  esac
}
_secpolicy "$@"
`;
}

function fish(program: Command): string {
  const lines: string[] = [];
  for (const command of program.commands) {
    lines.push(
      `complete -c secpolicy -n __fish_use_subcommand -a ${command.name()} -d '${quoted(command.description())}'`,
    );
    for (const { long, description } of command.options) {
      if (long === undefined || long === null) continue;
      lines.push(
        `complete -c secpolicy -n '__fish_seen_subcommand_from ${command.name()}' -l ${long.slice(2)} -d '${quoted(description)}'`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(":", "\\:");
}
