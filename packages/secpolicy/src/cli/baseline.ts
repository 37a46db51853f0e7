import { type BaselineEntry, relativePath, writeBaseline } from "@secpolicy/project";
import { oneLine, visible } from "@secpolicy/reporters/visible";
import { openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import { type Terminal, UsageError } from "./terminal.ts";

const verbs = ["write", "prune", "show"] as const;

export type BaselineVerb = (typeof verbs)[number];

export function isBaselineVerb(text: string): text is BaselineVerb {
  return verbs.some((verb) => verb === text);
}

export async function baseline(
  verb: BaselineVerb,
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const { session, lint } = await openRun(paths, options, terminal);
  const file = session.config.baseline;
  // A baseline that `check` does not know of would be a trap.
  if (file === undefined) {
    throw new UsageError('The config names no baseline. Add "baseline": "secpolicy-baseline.json" to it.');
  }
  const known = session.acceptedBefore();
  if (verb === "show") return show(known, terminal);
  const report = await lint({ baseline: false });
  const found = report.diagnostics.filter(({ status }) => status === "reported");
  const fingerprints = new Set(known.map(({ fingerprint }) => fingerprint));
  const kept = verb === "write" ? found : found.filter(({ fingerprint }) => fingerprints.has(fingerprint));
  // Paths of the baseline don't depend on where the command runs.
  writeBaseline(
    file,
    kept.map((one) => ({ ...one, path: `${session.workspace.prefix}${one.path}` })),
    relativePath(session.workspace.cwd, file),
  );
  const gone = known.length - found.filter(({ fingerprint }) => fingerprints.has(fingerprint)).length;
  terminal.out(`${kept.length} findings accepted${gone > 0 ? `, ${gone} gone` : ""}.\n`);
  for (const { path, message } of report.failures) terminal.err(`${visible(path)}: ${oneLine(message)}\n`);
  return report.failures.length > 0 ? 2 : 0;
}

function show(entries: readonly BaselineEntry[], terminal: Terminal): number {
  for (const { path, policy, message } of entries) terminal.out(`${visible(path)}  ${policy}  ${oneLine(message)}\n`);
  terminal.out(`${entries.length} findings accepted.\n`);
  return 0;
}
