/** Where names in a config lead: relative paths are files beside it, others are packages that it can see. */
import { createRequire } from "node:module";
import { isAbsolute, sep } from "node:path";
import { isInside } from "../paths.ts";

export function isRelative(name: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name);
}

/** The file that a package's name leads to from a file; nothing when there is no such package. */
export async function resolvePackage(name: string, from: string): Promise<string | undefined> {
  try {
    return createRequire(from).resolve(name);
  } catch {
    const { resolveImport } = await import("./resolve-import.ts");
    return resolveImport(name, from);
  }
}

/**
 * A repository's config can't reach outside of it, else its errors could show any file. Packages may be hoisted.
 * @param real absolute, links resolved.
 */
export function mayRead(real: string, bounds: readonly string[]): boolean {
  return real.split(sep).includes("node_modules") || bounds.some((folder) => isInside(folder, real));
}
