/** Which config holds. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { relativePath } from "../paths.ts";
import type { Workspace } from "../workspace.ts";
import { ConfigError } from "./error.ts";

export const configNames = ["ts", "mts", "js", "mjs", "json", "jsonc", "yaml", "yml"].map(
  (extension) => `secpolicy.config.${extension}`,
);

/** The nearest config upwards from the working directory, up to the repository's root. Throws `ConfigError` for two in one folder. */
export function findConfig({ cwd, root }: Workspace): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = configsIn(folder);
    const [first, second] = found;
    if (first !== undefined && second !== undefined) {
      const names = found.map((name) => `"${name}"`).join(" and ");
      const message = `One folder holds ${names}, and it would be a guess which one counts: keep one of them.`;
      throw new ConfigError([{ path: relativePath(cwd, join(folder, second)), message }]);
    }
    if (first !== undefined) return join(folder, first);
    if (folder === root || folder === dirname(folder)) return undefined;
  }
}

function configsIn(folder: string): readonly string[] {
  const found = configNames.filter((name) => existsSync(join(folder, name)));
  return hasPackageConfig(join(folder, "package.json")) ? [...found, "package.json"] : found;
}

function hasPackageConfig(path: string): boolean {
  try {
    const text = readFileSync(path, "utf8");
    if (!text.includes('"secpolicy"')) return false;
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && "secpolicy" in value;
  } catch {
    // Whether a broken package.json holds a config, nobody knows; its owner will hear of it from npm.
    return false;
  }
}
