/** Builds `eslint-plugin-secpolicy`: its code and declarations; `secpolicy` stays an import. Run from the package's folder. */
import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials } from "./build/bill.ts";
import { bundle } from "./build/bundle.ts";
import { emitTypes } from "./build/types.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "packages/eslint-plugin");
const dist = join(folder, "dist");

rmSync(dist, { recursive: true, force: true });
const modules = await bundle({
  folder,
  entries: ["src/index.ts"],
  format: "esm",
  external: ["secpolicy", "eslint", "@eslint/core", "@eslint/plugin-kit"],
});
emitTypes({ root, entries: [join(folder, "src/index.ts")], outDir: join(dist, "types"), within: folder });
writeFileSync(join(dist, "sbom.cdx.json"), billOfMaterials({ root, workspace: "packages/eslint-plugin", modules }));
copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
