import { version } from "../version.ts";
import { openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import { checkOutputs, needsPages, type Output, parseOutput, writeReport } from "./output.ts";
import { type Terminal, wantsColour } from "./terminal.ts";

const pretty: Output = { format: "pretty", file: undefined };

export async function check(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<number> {
  const outputs = (options.format ?? []).length === 0 ? [pretty] : (options.format ?? []).map(parseOutput);
  checkOutputs(outputs);
  const run = await openRun(paths, options, terminal);
  const report = run.lint();
  const pages = needsPages(outputs) ? (await import("@secpolicy/policies/pages")).pages : new Map<string, string>();
  const look = {
    colour: wantsColour(options.color, terminal),
    quiet: options.quiet === true,
    showSuppressed: options.showSuppressed === true,
    prefix: run.prefix,
    version,
    pages,
  };
  await writeReport(report, outputs, look, terminal);
  return report.verdict.status;
}
