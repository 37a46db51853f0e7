import { openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** One line a file: status, kind, path, reason. */
export async function files(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<number> {
  const report = await (await openRun(paths, options, terminal)).lint();
  for (const { path, kind, status, reason } of report.files) {
    const why = reason === undefined ? "" : `  (${reason})`;
    // As JSON has it: a name with a line break must not look like two files.
    const name = JSON.stringify(path).slice(1, -1);
    terminal.out(`${status.padEnd(10)}  ${(kind ?? "").padEnd(10)}  ${name}${why}\n`);
  }
  terminal.out(`${report.files.length} files of known types, ${report.summary.other} others.\n`);
  return report.failures.length > 0 ? 2 : 0;
}
