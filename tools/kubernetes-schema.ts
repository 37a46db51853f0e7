/**
 * `npx tsx tools/kubernetes-schema.ts <folder>`: writes the table of Kubernetes' fields. For every minor version the
 * folder holds `1.37/swagger.json` (`api/openapi-spec/swagger.json` of kubernetes/kubernetes) and `1.37/api` (the Go
 * module `k8s.io/api`). Names, types and versions are taken over, descriptions are not.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readClosedFields } from "./kubernetes-schema/go-types.ts";
import { readSpecification } from "./kubernetes-schema/specification.ts";
import { type Table, tableOf, type Version } from "./kubernetes-schema/table.ts";

const TARGET = "packages/model/src/kubernetes/schema/table.generated.ts";

function readVersions(folder: string): readonly Version[] {
  const minors = readdirSync(folder).flatMap((name) => (/^1\.\d+$/.test(name) ? [Number(name.slice(2))] : []));
  return minors
    .sort((a, b) => a - b)
    .map((minor) => ({
      minor,
      specification: readSpecification(join(folder, `1.${minor}`, "swagger.json")),
      closedFields: readClosedFields(join(folder, `1.${minor}`, "api")),
    }));
}

function sourceOf({ kinds, values, objects }: Table, minors: readonly number[]): string {
  const part = (name: string, lines: readonly string[]): string =>
    `export const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
  return [
    "// Written by tools/kubernetes-schema.ts; changes are lost.\n",
    `/** Minor versions of Kubernetes 1, the oldest and the newest. */\nexport const versions = [${minors[0]}, ${minors.at(-1)}] as const;\n`,
    part("kinds", kinds),
    part("values", values),
    part("objects", objects),
  ].join("\n");
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npx tsx tools/kubernetes-schema.ts <folder with 1.24, 1.25, …>");
  process.exitCode = 2;
} else {
  const versions = readVersions(folder);
  const table = tableOf(versions);
  const text = sourceOf(
    table,
    versions.map(({ minor }) => minor),
  );
  writeFileSync(TARGET, text);
  console.log(`wrote ${TARGET}: ${table.objects.length} objects of ${versions.length} versions, ${text.length} bytes`);
}
