import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A hash of all that the program is made of, for what must not outlive a build. `root` is the repository's. */
export function stampOf(root: string): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of ["packages", "policies"]) {
    for (const path of codeIn(join(root, folder))) hash.update(path).update(readFileSync(join(root, folder, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

function codeIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.(?:ts|js|json)$/.test(name) && !/node_modules|dist|\btest\b/.test(name)).sort();
}
