/** `merge`: parts of several runs → the report that one run over all files would give. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { reasonOf } from "@secpolicy/project";
import { reportRun } from "./check.ts";
import { openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import { type Screen, UsageError } from "./terminal.ts";

/**
 * The files must be at hand, as they were: what a part says of a file holds for its content only, and what depends on
 * files of another part is judged again. So the result is right even when a part is missing; it only takes longer.
 */
export async function merge(files: readonly string[], options: LintOptions, terminal: Screen): Promise<number> {
  const { readPart } = await import("@secpolicy/project/cache");
  const parts = files.map((file) => {
    const part = readPart(readPartFile(file, terminal));
    if (part === undefined) throw new UsageError(`"${file}" is no part: \`secpolicy check --shard\` makes them.`);
    return part;
  });
  const paths = parts[0]?.paths ?? [];
  return reportRun(await openRun(paths, options, terminal, { knowledge: { parts } }), options, terminal);
}

function readPartFile(file: string, { cwd }: Screen): string {
  try {
    return readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(`"${file}" can't be read: ${reasonOf(error)}.`);
  }
}
