/** Builds the `secpolicy` package: bundle, declarations, config schema, licences. Run from the package's folder. */
import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configSchema } from "@secpolicy/project";
import { billOfMaterials } from "./build/bill.ts";
import { bundle } from "./build/bundle.ts";
import { thirdPartyLicences } from "./build/licences.ts";
import { stampOf } from "./build/stamp.ts";
import { emitTypes } from "./build/types.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "packages/secpolicy");
const dist = join(folder, "dist");

rmSync(dist, { recursive: true, force: true });
const modules = await bundle({
  folder,
  entries: ["src/bin.ts", "src/index.ts", "src/tester.ts", "src/engine.ts"],
  together: ["src/cli/main.ts", "src/cli/check.ts", "../reporters/src/pretty.ts"],
  // Not the few of them that tell kinds apart, and what ties objects together.
  later:
    /\/model\/src\/(?:shell|dockerfile|compose|nextjs|secrets|release-lines|kubernetes\/(?!fields|labels|selector|types)|yaml\/(?!access|tree))|\/core\/src\/declarative\//,
  external: ["oxc-parser", "jiti"],
  format: "cjs",
  doors: ["index", "tester", "engine"],
  define: { BUILD: JSON.stringify(stampOf(root)) },
});
emitTypes({
  root,
  entries: ["index.ts", "tester.ts", "engine.ts"].map((name) => join(folder, "src", name)),
  outDir: join(dist, "types"),
});
writeFileSync(join(dist, "schema.json"), `${JSON.stringify(configSchema, undefined, 2)}\n`);
// For editors: completion in policies that are written in YAML.
copyFileSync(join(root, "packages/core/src/declarative/schema.generated.json"), join(dist, "policy.schema.json"));
writeFileSync(join(dist, "third-party-licences.txt"), thirdPartyLicences(modules));
writeFileSync(join(dist, "sbom.cdx.json"), billOfMaterials({ root, workspace: "packages/secpolicy", modules }));
copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
