/** Which files an instruction may bring into an image, where their absence matters. */
import { knownValue } from "../scalar.ts";
import type { DockerfileInstruction, DockerfileSettings } from "./model.ts";
import { isAbsolutePath, joinPaths } from "./paths.ts";

const SHELLS = ["/bin/sh", "/usr/bin/sh", "/busybox/sh", "/sbin/sh"];
const USERS_FILES = ["/etc/passwd"];

/** A program may do anything, and what is copied to a directory above may hold one. */
export function mayProvideShell(instruction: DockerfileInstruction, settings: DockerfileSettings): boolean {
  return mayProvide(instruction, settings, SHELLS);
}

export function mayProvideUsersFile(instruction: DockerfileInstruction, settings: DockerfileSettings): boolean {
  return mayProvide(instruction, settings, USERS_FILES);
}

function mayProvide(
  instruction: DockerfileInstruction,
  settings: DockerfileSettings,
  paths: readonly string[],
): boolean {
  const { keyword, form, args, flags } = instruction;
  // Without a shell a command line runs nothing.
  if (keyword === "RUN") return form === "exec" || flags.some(({ name }) => name === "mount");
  if (keyword !== "COPY" && keyword !== "ADD") return false;
  return knownValue(args.at(-1)) === undefined || paths.some((path) => mayCopyTo(instruction, settings, path));
}

/** May a COPY or ADD write a file there, or to the directory? Not when only the build knows where it writes. */
export function mayCopyTo({ args }: DockerfileInstruction, { workdir }: DockerfileSettings, path: string): boolean {
  const destination = knownValue(args.at(-1));
  if (destination === undefined) return false;
  const start = isAbsolutePath(destination) ? "/" : (knownValue(workdir) ?? (workdir === undefined ? "/" : undefined));
  if (start === undefined) return true;
  const target = joinPaths(start, destination);
  return isAtOrAbove(target, path) || isAtOrAbove(path, target);
}

function isAtOrAbove(outer: string, path: string): boolean {
  return outer === "/" || path === outer || path.startsWith(`${outer}/`);
}
