import { version } from "../version.ts";
import { type OpenRun, openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import { checkOutputs, needsPages, type Output, parseOutput, writeReport } from "./output.ts";
import { type Screen, wantsColour } from "./terminal.ts";

const pretty: Output = { format: "pretty", file: undefined };

/** Judges, prints, and answers with the verdict's exit status. */
export async function check(paths: readonly string[], options: LintOptions, terminal: Screen): Promise<number> {
  const { shard } = options;
  if (shard !== undefined) return (await import("./shard.ts")).checkShard(paths, shard, options, terminal);
  outputsOf(options);
  return reportRun(await openRun(paths, options, terminal), options, terminal);
}

function outputsOf({ format = [] }: LintOptions): readonly Output[] {
  const outputs = format.length === 0 ? [pretty] : format.map(parseOutput);
  checkOutputs(outputs);
  return outputs;
}

export async function reportRun({ session, lint }: OpenRun, options: LintOptions, terminal: Screen): Promise<number> {
  const outputs = outputsOf(options);
  const report = await lint();
  const pages = needsPages(outputs) ? (await import("@secpolicy/policies/pages")).pages : new Map<string, string>();
  const look = {
    colour: wantsColour(options.color, terminal),
    quiet: options.quiet === true,
    showSuppressed: options.showSuppressed === true,
    prefix: session.workspace.prefix,
    version,
    pages,
  };
  await writeReport(report, outputs, look, terminal);
  return report.verdict.status;
}
