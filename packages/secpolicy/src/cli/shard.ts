/** `check --shard`: one of several runs that share the files of a project. It leaves a part for `merge`. */
import { isInShard, readShard } from "../shard.ts";
import { openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import { type Screen, UsageError } from "./terminal.ts";

/** The part goes to standard output. What it amounts to is told by `merge`, so the status is 0. */
export async function checkShard(
  paths: readonly string[],
  text: string,
  options: LintOptions,
  terminal: Screen,
): Promise<number> {
  const shard = readShard(text, terminal.env);
  if (typeof shard === "string") throw new UsageError(shard);
  if (paths.includes("-")) throw new UsageError("Standard input can't be shared: --shard needs files.");
  if ((options.format ?? []).length > 0) throw new UsageError("--shard has a form of its own; give --format to merge.");
  const { lint } = await openRun(paths, options, terminal, {
    isMine: (path) => isInShard(path, shard),
    knowledge: { part: (part) => terminal.print(part) },
  });
  const { summary } = await lint();
  const judged = summary.checked + summary.recognised;
  terminal.err(
    `secpolicy: part ${shard.index} of ${shard.count}, ${judged} files judged; \`secpolicy merge\` reports.\n`,
  );
  return 0;
}
