/** Paths from the project's root, with `/`, and paths of the host. */
import type { Scalar } from "../scalar.ts";

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** A relative path seen from a folder; nothing when it is absolute or leads out of the root. */
export function resolvePath(folder: string, path: string): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

const HOME = /^(?:~|\$HOME|\$\{HOME(?::?[-?][^}]*)?\})(?=\/|$)/;

/** A host path that does not depend on where the file lies: `/a/b`, `~/b`. */
export function absolutePathOf(path: Scalar<string> | undefined): string | undefined {
  if (path === undefined) return undefined;
  const written = (path.known ? path.value : path.raw).replace(HOME, "~");
  if (written.includes("$") || !/^(?:\/|~(?:\/|$))/.test(written)) return undefined;
  const parts: string[] = [];
  for (const part of written.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return written.startsWith("/") ? `/${parts.join("/")}` : parts.join("/");
}
