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
  { keyword, form, args, flags }: DockerfileInstruction,
  { workdir }: DockerfileSettings,
  paths: readonly string[],
): boolean {
  // Without a shell a command line runs nothing.
  if (keyword === "RUN") return form === "exec" || flags.some(({ name }) => name === "mount");
  if (keyword !== "COPY" && keyword !== "ADD") return false;
  const destination = knownValue(args.at(-1));
  if (destination === undefined) return true;
  const start = isAbsolutePath(destination) ? "/" : (knownValue(workdir) ?? (workdir === undefined ? "/" : undefined));
  if (start === undefined) return true;
  const target = joinPaths(start, destination);
  return paths.some((path) => isAtOrAbove(target, path));
}

function isAtOrAbove(target: string, path: string): boolean {
  return target === "/" || path === target || path.startsWith(`${target}/`);
}
