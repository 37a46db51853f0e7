/** Commands that need what a container without privileges does not have. */
import { knownValue } from "../scalar.ts";
import type { ShellCommand } from "./model.ts";
import { hasOption } from "./options.ts";
import { optionsOf } from "./programs.ts";

/**
 * `machine` to stop, `systemd` to talk to, `rights` over the kernel, a `terminal` with somebody at it; a `service` runs
 * only as long as its container.
 */
export type HostNeed = "machine" | "systemd" | "rights" | "terminal" | "service";

export function hostNeedOf(command: ShellCommand): HostNeed | undefined {
  const name = knownValue(command.name);
  if (name === undefined || command.callsFunction) return undefined;
  if (/^(?:shutdown|reboot|halt|poweroff|telinit)$/.test(name)) return "machine";
  const need = needs.find(([names, applies]) => names.test(name) && applies(command))?.[2];
  return need ?? (startsService(name, command) ? "service" : undefined);
}

const needs: readonly (readonly [names: RegExp, applies: (command: ShellCommand) => boolean, need: HostNeed])[] = [
  [/^systemctl$/, asksSystemd, "systemd"],
  [/^(?:hostnamectl|timedatectl|localectl|loginctl)$/, hasOperand, "systemd"],
  [/^(?:modprobe|insmod|rmmod|swapon|swapoff|losetup)$/, hasOperand, "rights"],
  // Behind a pipe it is a listing that is read.
  [/^u?mount$/, (command) => command.stage === 0 && hasOperand(command), "rights"],
  [/^ip6?tables$/, (command) => hasOption(optionsOf(command), ...RULES) === true, "rights"],
  [/^sysctl$/, setsKernel, "rights"],
  [/^(?:top|htop|nano|pico|emacs|less|more|man)$/, (command) => !isBatch(command), "terminal"],
];

const RULES: readonly string[] = ["-A", "-I", "-P", "-F", "-D", "--append", "--insert", "--policy", "--flush"];

function hasOperand({ words }: ShellCommand): boolean {
  return words.some(({ shape }) => !shape.startsWith("-"));
}

const TALKS = /^(?:start|stop|restart|reload|try-restart|reload-or-restart|daemon-reload|status)$/;

/** `enable`, `disable` and `mask` only write links, and `--root` works on files. */
function asksSystemd(command: ShellCommand): boolean {
  const options = optionsOf(command);
  if (hasOption(options, "--root", "--global") !== false) return false;
  return TALKS.test(options.operands[0]?.shape ?? "") || hasOption(options, "--now") === true;
}

function setsKernel(command: ShellCommand): boolean {
  const { operands, options } = optionsOf(command);
  if (operands.some(({ shape }) => /^[\w.]+=/.test(shape))) return true;
  return options.some(({ name }) => /^-(?:w|p|-write|-load)$/.test(name));
}

/** With its output or input elsewhere, or told what to do. */
function isBatch({ words, redirects, pipeline }: ShellCommand): boolean {
  if (redirects.length > 0 || pipeline !== undefined) return true;
  return words.some(({ shape }) => /^-\w*b|^--(?:batch|version|help)/.test(shape));
}

/** `service nginx start`, `/etc/init.d/nginx start`, `rc-service nginx start`. */
function startsService(name: string, { source, range, words }: ShellCommand): boolean {
  if (!/^(?:start|restart|reload)$/.test(words.at(-1)?.shape ?? "")) return false;
  return /^(?:rc-)?service$/.test(name) || source.text.slice(range[0], range[1]).includes("/etc/init.d/");
}
