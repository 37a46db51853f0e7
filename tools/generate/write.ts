/** Compares what generators yield with the disk, and makes the disk agree. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "./output.ts";

/** Paths of files that differ from what they should hold, are missing, or should not be there. */
export function staleFiles(root: string, outputs: readonly Output[]): readonly string[] {
  const stale = outputs.filter(({ path, content }) => textAt(join(root, path)) !== content).map(({ path }) => path);
  return [...stale, ...leftOvers(root, outputs)];
}

/** Writes what is stale, removes what is left over, and says which files changed. */
export function writeStale(root: string, outputs: readonly Output[]): readonly string[] {
  const stale = staleFiles(root, outputs);
  const changed = outputs.filter(({ path }) => stale.includes(path));
  const kept = new Set(changed.map(({ path }) => path));
  writeFiles(root, changed);
  for (const path of stale) if (!kept.has(path)) rmSync(join(root, path));
  return stale;
}

export function writeFiles(root: string, outputs: readonly Output[]): void {
  for (const { path, content } of outputs) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function textAt(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Generated files in a folder that outputs write to, which no generator yields any more: of a renamed policy, say. */
function leftOvers(root: string, outputs: readonly Output[]): readonly string[] {
  if (!outputs.some(({ path }) => path.startsWith("policies/"))) return [];
  const expected = new Set(outputs.map(({ path }) => path));
  const files = readdirSync(join(root, "policies"), { recursive: true, encoding: "utf8" });
  const generated = files.filter((file) => /\.generated\.ts$/.test(file) && !file.includes("node_modules"));
  return generated.map((file) => `policies/${file.replaceAll("\\", "/")}`).filter((path) => !expected.has(path));
}
