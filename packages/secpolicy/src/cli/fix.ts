import { resolve } from "node:path";
import type { Report } from "@secpolicy/core";
import { rewriteFile, WriteError } from "@secpolicy/project";
import { oneLine, visible } from "@secpolicy/reporters/visible";
import { type FixedFile, type FixedProject, fixSession } from "../fix.ts";
import { openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** Applies fixes, or shows them with `--diff`. The exit status is the verdict on what is left. */
export async function fix(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<number> {
  if (paths.includes("-")) throw new UsageError("Standard input can't be fixed: name files.");
  const unsafe = options.unsafe === true;
  const run = await openRun(paths, options, terminal);
  const project = await fixSession(run.session, run.choices, { unsafe });
  const { files, before, after } = project;
  if (options.diff === true) {
    await showDiff(project, terminal);
    return before.verdict.status;
  }
  let status: number = after.verdict.status;
  for (const file of files) if (!writeFixed(file, terminal)) status = 2;
  for (const { path, message } of after.failures) terminal.err(`${visible(path)}: ${oneLine(message)}\n`);
  terminal.out(closing(files, after, unsafe));
  if (status !== 0) terminal.out(`Exit status ${status}: ${status === 2 ? "see above." : after.verdict.reason}\n`);
  return status;
}

function writeFixed({ path, before, after, applied }: FixedFile, terminal: Terminal): boolean {
  try {
    rewriteFile(resolve(terminal.cwd, path), before, after, path);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    terminal.err(`secpolicy: ${error.message}\n`);
    return false;
  }
  for (const { policy, title } of applied) terminal.out(`${visible(path)}: ${oneLine(title)} (${policy})\n`);
  return true;
}

function closing(files: readonly FixedFile[], after: Report, unsafe: boolean): string {
  const count = files.reduce((sum, { applied }) => sum + applied.length, 0);
  const left = after.diagnostics.filter(({ status }) => status === "reported");
  const withUnsafe = left.filter(({ fix }) => fix !== undefined && !fix.safe).length;
  const hint = withUnsafe > 0 && !unsafe ? `, ${withUnsafe} of them with a fix that --unsafe applies` : "";
  return `${count} fixes in ${files.length} files; ${left.length} findings left${hint}.\n`;
}

async function showDiff({ files, hideInLine }: FixedProject, terminal: Terminal): Promise<void> {
  const { formatPatch, structuredPatch } = await import("diff");
  for (const { path, before, after } of files) {
    const patch = structuredPatch(`a/${visible(path)}`, `b/${visible(path)}`, before, after);
    const hunks = patch.hunks.map((hunk) => ({
      ...hunk,
      // Behind the sign that says what becomes of the line.
      lines: hunk.lines.map((line) => line.slice(0, 1) + hideInLine(path, line.slice(1))),
    }));
    terminal.out(formatPatch({ ...patch, hunks }).replace(/^=+\n/, ""));
  }
}
