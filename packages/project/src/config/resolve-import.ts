/** Packages for `import` alone, which hide from `require`. */
import { fileURLToPath } from "node:url";

/** The file that such a package's name leads to from a file; nothing when there is no such package. */
export async function resolveImport(name: string, from: string): Promise<string | undefined> {
  const { createJiti } = await import("jiti");
  const found = createJiti(from).esmResolve(name, { parentURL: from, try: true });
  return found?.startsWith("file:") === true ? fileURLToPath(found) : undefined;
}
