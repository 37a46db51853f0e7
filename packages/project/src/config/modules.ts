/** Where names in a config lead: relative paths are files beside it, others are packages that it can see. */
import { createRequire } from "node:module";
import { isAbsolute, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isInside } from "../paths.ts";

export function isRelative(name: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name);
}

/** The file that a package's name leads to from a file; nothing when there is no such package. */
export async function resolvePackage(name: string, from: string): Promise<string | undefined> {
  try {
    return createRequire(from).resolve(name);
  } catch {
    // Packages for `import` alone hide from `require`.
    const { createJiti } = await import("jiti");
    const found = createJiti(from).esmResolve(name, { parentURL: from, try: true });
    return found?.startsWith("file:") === true ? fileURLToPath(found) : undefined;
  }
}

/**
 * A repository's config can't reach outside of it, else its errors could show any file. Packages may be hoisted.
 * @param real absolute, links resolved.
 */
export function mayRead(real: string, bounds: readonly string[]): boolean {
  return real.split(sep).includes("node_modules") || bounds.some((folder) => isInside(folder, real));
}
