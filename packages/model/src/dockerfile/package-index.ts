/** Indexes of packages, and which step installs by them. */
import type { ShellCommand } from "../shell/model.ts";
import type { PackageCommand } from "../shell/packages/model.ts";
import { packageCommandOf } from "../shell/packages/read.ts";
import type { DockerfileInstruction, DockerfileStage } from "./model.ts";
import { isKeptOut, packageCommandsOf } from "./packages.ts";

const LISTS = "/var/lib/apt/lists";

/** An index that no command of its own RUN installs by. */
export interface LoneIndex {
  /** The command that fetches it. */
  readonly update: PackageCommand;
  /** The first command of a later RUN that installs by it. */
  readonly user: PackageCommand | undefined;
}

/**
 * The indexes of apt that a stage fetches in a RUN of their own. Those of apk, dnf and zypper are no matter: they are
 * fetched anew by whatever command finds them too old.
 */
export function loneIndexesOf({ instructions }: DockerfileStage): readonly LoneIndex[] {
  const found: LoneIndex[] = [];
  let waiting: PackageCommand | undefined;
  for (const instruction of instructions) {
    const commands = packageCommandsOf(instruction).filter(({ manager }) => manager === "apt");
    const user = commands.find(usesIndex);
    const update = commands.findLast(({ action }) => action === "update");
    if (waiting !== undefined && (user !== undefined || update !== undefined)) {
      found.push({ update: waiting, user: update === undefined ? user : undefined });
      waiting = undefined;
    }
    if (update !== undefined && user === undefined && isAlone(instruction)) waiting = update;
  }
  if (waiting !== undefined) found.push({ update: waiting, user: undefined });
  return found;
}

function usesIndex({ action }: PackageCommand): boolean {
  return action === "install" || action === "upgrade" || action === "download";
}

/** Is it known that nothing else in the RUN installs, or takes the index away again? */
function isAlone(instruction: DockerfileInstruction): boolean {
  const { script } = instruction;
  if (script?.isComplete !== true || isKeptOut(instruction, LISTS) !== false) return false;
  return script.commands.every((command) => !mayInstall(command) && !mentionsLists(command));
}

/** Programs that install nothing; what `sudo`, `env` and their like start is a command of its own. */
const INSTALLS_NOTHING = new RegExp(
  `^(?:${[
    "apt-(?:cache|config|file|key|mark)|add-apt-repository|debconf-set-selections|dpkg(?:-.+)?|lsb_release",
    "base64|basename|cat|cd|chgrp|chmod|chown|cp|cut|date|dirname|echo|find|grep|head|id|install|ln|ls|mkdir|mktemp|mv",
    "printf|rm|sed|sleep|sort|tail|tar|tee|touch|tr|uname|uniq|wc|which|awk|gunzip|gzip|unzip|xz|curl|wget|gpg|gpgconf",
    "addgroup|adduser|groupadd|useradd|usermod|getent|locale-gen|update-ca-certificates",
    "command|exit|export|false|local|read|return|set|shift|test|trap|true|type|umask|unset|env|sudo|time|\\[\\[?|:",
  ].join("|")})$`,
);

function mayInstall(command: ShellCommand): boolean {
  const { name, callsFunction } = command;
  if (callsFunction || name === undefined) return false;
  const packageCommand = packageCommandOf(command);
  if (packageCommand !== undefined) return packageCommand.action === "run";
  return !name.known || !INSTALLS_NOTHING.test(name.value);
}

function mentionsLists({ words }: ShellCommand): boolean {
  return words.some(({ shape }) => shape.startsWith("/var/lib/apt"));
}
