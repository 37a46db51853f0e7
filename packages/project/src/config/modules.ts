/** Where names in a config lead: relative paths are files beside it, others are packages that it can see. */
import { createRequire } from "node:module";
import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";

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
