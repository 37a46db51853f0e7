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
  const need = needs.get(name);
  if (need?.[1](command) === true) return need[0];
  return startsService(name, command) ? "service" : undefined;
}

type NeedOf = readonly [need: HostNeed, applies: (command: ShellCommand) => boolean];

const always = (): boolean => true;
// Behind a pipe it is a listing that is read.
const mounts = (command: ShellCommand): boolean => command.stage === 0 && hasOperand(command);
const setsRules = (command: ShellCommand): boolean => hasOption(optionsOf(command), ...RULES) === true;
const waits = (command: ShellCommand): boolean => !isBatch(command);

const needs: ReadonlyMap<string, NeedOf> = new Map<string, NeedOf>([
  ...eachOf(["shutdown", "reboot", "halt", "poweroff", "telinit"], "machine", always),
  ...eachOf(["systemctl"], "systemd", asksSystemd),
  ...eachOf(["hostnamectl", "timedatectl", "localectl", "loginctl"], "systemd", hasOperand),
  ...eachOf(["modprobe", "insmod", "rmmod", "swapon", "swapoff", "losetup"], "rights", hasOperand),
  ...eachOf(["mount", "umount"], "rights", mounts),
  ...eachOf(["iptables", "ip6tables"], "rights", setsRules),
  ...eachOf(["sysctl"], "rights", setsKernel),
  ...eachOf(["top", "htop", "nano", "pico", "emacs", "less", "more", "man"], "terminal", waits),
]);

function eachOf(names: readonly string[], ...need: NeedOf): readonly (readonly [string, NeedOf])[] {
  return names.map((name) => [name, need]);
}

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
