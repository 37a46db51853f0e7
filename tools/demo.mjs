// What the README's first command shows: the findings in a small project with mistakes.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = join(root, "packages/secpolicy/dist/bin.cjs");
const { status, error } = spawnSync(process.execPath, [bin, "check", "."], {
  cwd: join(root, "fixtures/projects/shop"),
  stdio: "inherit",
});
if (error !== undefined) throw error;
// Findings are what the demonstration is about: 1 is its success.
process.exitCode = status === 1 ? 0 : (status ?? 2);
