/** What package managers keep for next time, and whether a RUN throws it away before its layer is stored. */
import { isWithin } from "../shell/blocks.ts";
import type { ShellCommand } from "../shell/model.ts";
import { findOption, hasOption } from "../shell/options.ts";
import type { PackageAction, PackageCommand, PackageManager } from "../shell/packages/model.ts";
import { packageCommandOf } from "../shell/packages/read.ts";
import type { DockerfileInstruction } from "./model.ts";
import { packageCommandsOf, variableSeenBy } from "./packages.ts";

/** A cache that stays in a layer. */
export interface KeptCache {
  /** The last command of the RUN that fills it. */
  readonly command: PackageCommand;
  /** All commands of the RUN that do. */
  readonly commands: readonly PackageCommand[];
  /** What stays, and where: `its index in /var/cache/apk`. */
  readonly what: string;
}

/** Where a package manager keeps what, and how it is told not to. */
interface Cache {
  readonly manager: PackageManager;
  readonly what: string;
  readonly fills: readonly PackageAction[];
  /** Paths at, above and inside of it; those of homes by their ends. */
  readonly place: RegExp;
  /** Options that switch it off or put it elsewhere. */
  readonly options: readonly string[];
  /** Variables that do so. */
  readonly variables: readonly string[];
  /** Is it certain that the command uses it? Always, when absent. */
  readonly isUsedBy?: (command: PackageCommand) => boolean;
}

const CACHES: readonly Cache[] = [
  {
    manager: "apt",
    what: "its lists in /var/lib/apt/lists",
    fills: ["update"],
    place: /^\/var(?:\/lib(?:\/apt(?:\/.*)?)?)?$/,
    options: ["-o", "--option", "-c", "--config-file", "--print-uris"],
    variables: ["APT_CONFIG"],
  },
  {
    manager: "apk",
    what: "its index in /var/cache/apk",
    fills: ["install", "update", "upgrade"],
    place: /^\/(?:var(?:\/cache(?:\/apk(?:\/.*)?)?)?|etc\/apk\/cache)$/,
    options: ["--no-cache", "--cache-dir", "--root", "-p", "--no-network", "--simulate", "-s"],
    variables: [],
  },
  {
    manager: "dnf",
    what: "its cache below /var/cache",
    fills: ["install", "update", "upgrade"],
    place: /^\/var(?:\/cache(?:\/(?:dnf|yum|libdnf5|tdnf|microdnf)(?:\/.*)?)?)?$/,
    options: ["--installroot", "-c", "--config", "--assumeno"],
    variables: [],
  },
  {
    manager: "zypper",
    what: "its cache in /var/cache/zypp",
    fills: ["install", "update", "upgrade"],
    place: /^\/var(?:\/cache(?:\/zypp(?:\/.*)?)?)?$/,
    options: ["--installroot", "--root", "-R", "--cache-dir", "--dry-run", "-D"],
    variables: [],
  },
  {
    manager: "pip",
    what: "its cache in ~/.cache/pip",
    fills: ["install"],
    place: /(?:^|\/)\.cache(?:\/pip(?:\/.*)?)?$/,
    options: ["--no-cache-dir", "--no-cache", "--cache-dir", "--no-index", "--dry-run"],
    // pip takes any value for a yes: https://github.com/pypa/pip/issues/5735
    variables: ["PIP_NO_CACHE_DIR", "PIP_CACHE_DIR", "PIP_NO_INDEX", "XDG_CACHE_HOME"],
    // uv links what it installs to its cache, which by that takes no more room.
    isUsedBy: ({ tool }) => tool !== "uv",
  },
  {
    manager: "npm",
    what: "its cache in ~/.npm",
    fills: ["install"],
    place: /(?:^|\/)\.npm(?:\/.*)?$/,
    options: ["--cache", "--dry-run", "--package-lock-only"],
    variables: ["npm_config_cache", "NPM_CONFIG_CACHE"],
  },
  {
    manager: "yarn",
    what: "its cache in ~/.cache/yarn",
    fills: ["install"],
    place: /(?:^|\/)(?:\.cache(?:\/yarn(?:\/.*)?)?|\.yarn(?:\/.*)?|\.yarn-cache)$/,
    options: ["--cache-folder"],
    variables: ["YARN_CACHE_FOLDER", "XDG_CACHE_HOME"],
    isUsedBy: isYarnClassic,
  },
  {
    manager: "bundler",
    what: "the archives of all gems in a folder `cache`",
    fills: ["install"],
    place: /(?:^|\/)(?:cache(?:\/.*)?|\.bundle)$/,
    options: ["--no-cache"],
    variables: [],
  },
];

/** From version 2 on yarn may run programs out of its cache. */
function isYarnClassic({ subcommand, options }: PackageCommand): boolean {
  const own = [
    "--frozen-lockfile",
    "--pure-lockfile",
    "--production",
    "--prod",
    "--network-timeout",
    "--ignore-engines",
  ];
  return subcommand === "global add" || findOption(options, ...own) !== undefined;
}

/** The caches that a RUN fills and leaves in its layer; none that a command which is not known may have emptied. */
export function keptCachesOf(instruction: DockerfileInstruction): readonly KeptCache[] {
  const { script } = instruction;
  const packageCommands = packageCommandsOf(instruction);
  if (packageCommands.length === 0 || script?.isComplete !== true) return [];
  const managers = new Set(packageCommands.map(({ manager }) => manager));
  const found: KeptCache[] = [];
  for (const cache of CACHES) {
    if (!managers.has(cache.manager)) continue;
    const commands = packageCommands.filter((command) => fills(command, cache, instruction));
    const command = commands.at(-1);
    if (command === undefined || isMounted(instruction, cache)) continue;
    if (!isEmptiedAfter(command, script.commands, cache)) found.push({ command, commands, what: cache.what });
  }
  return found;
}

function fills(command: PackageCommand, cache: Cache, instruction: DockerfileInstruction): boolean {
  const { manager, action, options } = command;
  if (manager !== cache.manager || !cache.fills.includes(action) || cache.isUsedBy?.(command) === false) return false;
  // What a function does is done where it is called.
  if (isWithin(command.command, "function")) return false;
  if (hasOption(options, ...cache.options) !== false) return false;
  return cache.variables.every((name) => variableSeenBy(command.command, instruction, name) === undefined);
}

/** Not decided counts as well: only the build knows then where the mount is. */
function isMounted({ mounts }: DockerfileInstruction, { place }: Cache): boolean {
  return mounts.some(({ type, fields }) => {
    if (type?.known === true && type.value !== "cache" && type.value !== "tmpfs") return false;
    const target = fields.find(({ name }) => name === "target" || name === "dst" || name === "destination")?.value;
    return type?.known !== true || target?.known !== true || place.test(folderOf(target.value));
  });
}

function isEmptiedAfter({ command }: PackageCommand, commands: readonly ShellCommand[], cache: Cache): boolean {
  const start = commands.indexOf(command);
  return commands.some((one, index) => (index > start || isWithin(one, "function")) && mayEmpty(one, cache));
}

/** Programs that remove no files. */
const REMOVES_NOTHING = new RegExp(
  `^(?:${[
    "addgroup|adduser|awk|base64|basename|cat|cd|chgrp|chmod|chown|command|cp|curl|cut|date|dirname|dpkg(?:-.+)?|echo",
    "env|exit|export|false|file|gem|getent|git|go|gpg|gpgconf|grep|groupadd|gunzip|gzip|head|id|install|java|ldconfig|ln",
    "locale-gen|localedef|ls|make|mkdir|mktemp|node|npm|npx|pnpm|yarn|bundle|composer|pip[\\d.]*|poetry|uv|python[\\d.]*",
    "apt-(?:cache|config|file|get|key|mark)|apt|add-apt-repository|apk|dnf|dnf5|yum|microdnf|tdnf|zypper|rpm|php|ruby|perl",
    "printf|read|return|rustup|cargo|sed|set|sha\\d+sum|shift|sleep|sort|sudo|tail|tar|tee|test|time|touch|tr|trap|true",
    "type|umask|uname|uniq|unset|unzip|update-[a-z-]+|useradd|usermod|wc|wget|which|xz|local|systemctl|\\[\\[?|:",
  ].join("|")})$`,
);

function mayEmpty(command: ShellCommand, cache: Cache): boolean {
  const { name, words, callsFunction } = command;
  if (callsFunction || name === undefined) return false;
  if (cleans(packageCommandOf(command), cache)) return true;
  if (name.known && REMOVES_NOTHING.test(name.value)) return false;
  if (!name.known || !/^(?:rm|rmdir|find|mv|unlink|xargs)$/.test(name.value)) return true;
  return words.some(
    ({ shape, isOpen, known }) => isOpen || (!known && shape.length === 1) || cache.place.test(folderOf(shape)),
  );
}

/** Of apt-get's cleanings only one takes the lists too: apt-get(8). */
function cleans(command: PackageCommand | undefined, { manager }: Cache): boolean {
  if (command?.action !== "clean" || command.manager !== manager) return false;
  return manager !== "apt" || /^dist-?clean$/.test(command.subcommand);
}

/** The folder of a pattern: `/var/lib/apt/lists` of `/var/lib/apt/lists/*`. */
function folderOf(path: string): string {
  const pattern = path.search(/[*?[{]/);
  const folder = pattern === -1 ? path : path.slice(0, path.lastIndexOf("/", pattern) + 1);
  return folder.replace(/(?<=.)\/+$/, "");
}
