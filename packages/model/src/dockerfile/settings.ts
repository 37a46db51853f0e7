/** What instructions change of the settings that are in force for those after them, and in the image. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { baseHasShell } from "./base-settings.ts";
import type { DockerfileInstruction, DockerfileReference, DockerfileSettings, DockerfileUser } from "./model.ts";
import { isAbsolutePath, joinPaths } from "./paths.ts";
import { mayProvideShell, mayProvideUsersFile } from "./provides.ts";
import { baseUserOf } from "./users.ts";

/** Before anything is said: of a base image, or of nothing. */
export function settingsOfBase(base: DockerfileReference | undefined): DockerfileSettings {
  return {
    user: base && baseUserOf(base),
    workdir: undefined,
    shell: undefined,
    healthcheck: undefined,
    entrypoint: undefined,
    command: undefined,
    stopSignal: undefined,
    hasShell: base && baseHasShell(base),
    hasUsersFile: base?.isScratch === true ? false : undefined,
  };
}

/** The same object when the instruction changes nothing. `user` is what a USER says. */
export function settingsAfter(
  before: DockerfileSettings,
  instruction: DockerfileInstruction,
  user: DockerfileUser | undefined,
): DockerfileSettings {
  // An empty array takes back what was said before; nothing at all is a problem of the file.
  const { args, form, healthcheck } = instruction;
  if (args.length === 0 && form === "none" && healthcheck === undefined) return before;
  switch (instruction.keyword) {
    case "USER":
      return user === undefined ? before : { ...before, user };
    case "WORKDIR":
      return { ...before, workdir: workdirAfter(before.workdir, instruction) };
    case "SHELL":
      return { ...before, shell: instruction, hasShell: before.hasShell === false ? undefined : before.hasShell };
    case "HEALTHCHECK":
      return { ...before, healthcheck };
    case "CMD":
      return { ...before, command: instruction };
    case "ENTRYPOINT":
      return { ...before, entrypoint: instruction, command: ownCommand(before, instruction) };
    case "STOPSIGNAL":
      return { ...before, stopSignal: instruction };
    default:
      return filesAfter(before, instruction);
  }
}

function filesAfter(before: DockerfileSettings, instruction: DockerfileInstruction): DockerfileSettings {
  const bringsShell = before.hasShell === false && mayProvideShell(instruction, before);
  const bringsUsers = before.hasUsersFile === false && mayProvideUsersFile(instruction, before);
  if (!bringsShell && !bringsUsers) return before;
  return {
    ...before,
    hasShell: bringsShell ? undefined : before.hasShell,
    hasUsersFile: bringsUsers ? undefined : before.hasUsersFile,
  };
}

/** ENTRYPOINT takes back the CMD that its stage inherits, not one of its own. */
function ownCommand({ command }: DockerfileSettings, { stage }: DockerfileInstruction): typeof command {
  return command?.stage === stage ? command : undefined;
}

function workdirAfter(before: Scalar<string> | undefined, { args: [path] }: DockerfileInstruction): typeof before {
  if (path === undefined || !path.known) return path;
  if (isAbsolutePath(path.value)) return known(path, joinPaths(path.value), path.origin);
  // Of what the base image sets nothing is known.
  return before?.known === true ? known(path, joinPaths(before.value, path.value)) : unknown(path, path.value);
}
