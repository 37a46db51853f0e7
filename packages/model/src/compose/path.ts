/** Paths from the project's root, with `/`, and paths of the host. */
import type { Scalar } from "../scalar.ts";

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/**
 * A relative path seen from a folder; nothing when it is absolute, or leads further up than the folder, which itself may
 * lie above: `../deploy`.
 */
export function resolvePath(folder: string, path: string): string | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(path)) return undefined;
  const [above = ""] = /^(?:\.\.(?:\/|$))*/.exec(folder) ?? [];
  const parts: string[] = [];
  for (const part of `${folder.slice(above.length)}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  const way = parts.join("/");
  return above === "" || above.endsWith("/") ? above + way : `${above}/${way}`;
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
