import {
  type DockerfileCommand,
  definePolicy,
  hasOption,
  isWithin,
  knownValue,
  optionsOf,
  type ShellCommand,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  meta: {
    title: "Command for a host in a build",
    severity: "low",
    severityReason: "It fails, or it does something that is gone with the step; the image is the same without it.",
    presets: ["strict"],
    remediation: "Remove it, or do it when the container starts or on the host. Mounts are those of `RUN --mount`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#run",
      "https://docs.docker.com/engine/containers/multi-service_container/",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3001", "kics:run_utilities_and_posix_commands", "semgrep:nonsensical-command"],
    since: "0.1.0",
  },
  *check(node) {
    const { command } = node;
    const name = knownValue(node.name);
    if (name === undefined || command.callsFunction || isWithin(command, "tried", "condition", "negated")) return;
    const reason = reasonFor(name, node);
    if (reason !== undefined) yield { at: node, message: `${name} ${reason}.` };
  },
});

const NO_SYSTEMD = "needs systemd, which does not run in a build, so it fails or does nothing";
const NO_RIGHTS = "asks the kernel for what a build is not allowed, and would end with this RUN anyway";
const INTERACTIVE = "is for somebody at a terminal, whom a build does not have";

function reasonFor(name: string, node: DockerfileCommand): string | undefined {
  const { command } = node;
  if (/^(?:shutdown|reboot|halt|poweroff|telinit)$/.test(name)) return "stops a machine, and a build is none";
  if (name === "systemctl") return asksSystemd(command) ? NO_SYSTEMD : undefined;
  if (/^(?:hostnamectl|timedatectl|localectl|loginctl)$/.test(name)) return asks(command) ? NO_SYSTEMD : undefined;
  if (/^(?:modprobe|insmod|rmmod|swapon|swapoff|losetup)$/.test(name)) return asks(command) ? NO_RIGHTS : undefined;
  if (name === "mount" || name === "umount") return mounts(node) ? NO_RIGHTS : undefined;
  if (/^ip6?tables$/.test(name)) return hasOption(optionsOf(command), ...RULES) === true ? NO_RIGHTS : undefined;
  if (name === "sysctl") return setsKernel(command) ? NO_RIGHTS : undefined;
  if (/^(?:top|htop|nano|pico|emacs|less|more|man)$/.test(name)) return isBatch(command) ? undefined : INTERACTIVE;
  if (isStart(name, command)) {
    return isLast(node) ? "starts a service that ends with this RUN, so no container has it" : undefined;
  }
  return undefined;
}

const RULES = ["-A", "-I", "-P", "-F", "-D", "--append", "--insert", "--policy", "--flush"] as const;

function asks({ words }: ShellCommand): boolean {
  return words.some(({ shape }) => !shape.startsWith("-"));
}

/** `enable`, `disable` and `mask` only write links, and `--root` works on files. */
function asksSystemd(command: ShellCommand): boolean {
  const options = optionsOf(command);
  if (hasOption(options, "--root", "--global") !== false) return false;
  const verb = options.operands[0]?.shape ?? "";
  if (/^(?:start|stop|restart|reload|try-restart|reload-or-restart|daemon-reload|status)$/.test(verb)) return true;
  return hasOption(options, "--now") === true;
}

function mounts({ command, instruction }: DockerfileCommand): boolean {
  const isAllowed = instruction.flags.some(({ name }) => name === "security");
  return !isAllowed && command.stage === 0 && asks(command);
}

function setsKernel(command: ShellCommand): boolean {
  const { operands, options } = optionsOf(command);
  return (
    operands.some(({ shape }) => /^[\w.]+=/.test(shape)) ||
    options.some(({ name }) => /^-(?:w|p|-write|-load)$/.test(name))
  );
}

/** With its output or input elsewhere, or told what to do. */
function isBatch({ words, redirects, pipeline }: ShellCommand): boolean {
  return (
    redirects.length > 0 ||
    pipeline !== undefined ||
    words.some(({ shape }) => /^-\w*b|^--(?:batch|version|help)/.test(shape))
  );
}

/** `service nginx start`, `/etc/init.d/nginx start`, `rc-service nginx start`. */
function isStart(name: string, { source, range, words }: ShellCommand): boolean {
  const verb = words[words.length - 1]?.shape ?? "";
  if (!/^(?:start|restart|reload)$/.test(verb)) return false;
  return name === "service" || name === "rc-service" || source.text.slice(range[0], range[1]).includes("/etc/init.d/");
}

/** What follows may use it, as a database that is filled. */
function isLast({ command, script }: DockerfileCommand): boolean {
  return script.commands.at(-1) === command;
}
