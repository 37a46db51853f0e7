/** A copy of what generators and `npm run new` read, without the policies: they never touch the real folders in a test. */
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const copied = [
  "docs/refused.md",
  "package.json",
  "packages/secpolicy/package.json",
  "policies/package.json",
  "tools/catalogue",
  "tsconfig.json",
];

export function temporaryRoot(): string {
  const root = mkdtempSync(join(tmpdir(), "workspace-"));
  for (const path of copied) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(path, join(root, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  return root;
}
