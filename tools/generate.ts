/**
 * `npm run generate`: writes every generated file that is stale. With `--check` it writes nothing and exits with 1 when
 * something is stale or a policy's folder is not complete.
 */
import { generateDeclarative } from "./generate/declarative.ts";
import type { Output } from "./generate/output.ts";
import { staleFiles, writeStale } from "./generate/write.ts";

const root = process.cwd();
const isCheck = process.argv.includes("--check");

function settle(outputs: readonly Output[]): readonly string[] {
  return isCheck ? staleFiles(root, outputs) : writeStale(root, outputs);
}

// Core imports what comes first, and the rest imports core.
const declarative = settle(generateDeclarative(root));
const { generateConfig } = await import("./generate/config.ts");
const { generateCli } = await import("./generate/cli.ts");
const { generateDemo } = await import("./generate/demo.ts");
const { generateFromPolicies } = await import("./generate/policies.ts");
const { outputs, problems } = await generateFromPolicies(root);
const changed = [...declarative, ...settle([...generateConfig(), ...generateCli(), ...outputs])];
// The demonstration runs with the registry that was just written.
changed.push(...settle(await generateDemo(root)));

for (const { path, line, column, message } of problems) {
  const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`;
  console.error(`${place}: ${message}`);
}
if (!isCheck) {
  for (const path of changed) console.log(`wrote ${path}`);
} else if (changed.length > 0) {
  console.error(
    `Stale:\n${changed.map((path) => `  ${path}`).join("\n")}\nRun \`npm run generate\` and commit what it writes.`,
  );
}
process.exitCode = isCheck && changed.length + problems.length > 0 ? 1 : 0;
