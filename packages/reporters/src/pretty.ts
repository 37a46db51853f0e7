/** For people: cause, frame, help and fix of each finding, then what was checked and the verdict. */
import type { Diagnostic, Failure, PlannedFix, Report } from "@secpolicy/core";
import type { ChalkInstance } from "chalk";
import { findingCount } from "./coverage.ts";
import { previewFix } from "./fix-preview.ts";
import { type FramedPlace, frame, type Note, withoutContext } from "./frame.ts";
import { layOutLine } from "./line-layout.ts";
import { paintFor, severityPaint } from "./paint.ts";
import { mapped, spaced } from "./pieces.ts";
import type { Look, Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { summaryLines } from "./summary-lines.ts";
import { verdictLine } from "./verdict.ts";
import { brief, visible } from "./visible.ts";

export const pretty: Reporter = (report, look) =>
  spaced(mapped(blocks(report, look), (lines) => `${lines.join("\n")}\n`));

function* blocks(report: Report, look: Look): Iterable<string[]> {
  const paint = paintFor(look);
  for (const diagnostic of shown(report, look)) yield diagnosticBlock(diagnostic, look, paint);
  for (const failure of report.failures) yield failureBlock(failure, paint);
  if (!look.quiet) yield summaryLines(report, look, paint);
  const last = lastLine(report, look, paint);
  if (last !== undefined) yield [last];
}

/** Says why the exit status is not 0, and why it is 0 although something was found. */
function lastLine(report: Report, { quiet }: Look, paint: ChalkInstance): string | undefined {
  if (report.verdict.status !== 0) return paint.bold.red(verdictLine(report));
  return quiet || findingCount(report.summary) === 0 ? undefined : paint.bold(verdictLine(report));
}

function diagnosticBlock(diagnostic: Diagnostic, look: Look, paint: ChalkInstance): string[] {
  const { severity, policy, message, related, status } = diagnostic;
  const counts = status === "reported";
  const mark = counts ? severityPaint(paint, severity) : paint.dim;
  const places: FramedPlace[] = [
    { ...diagnostic, mark },
    ...related.map((place) => withoutContext({ ...place, mark: counts ? paint.blue : paint.dim })),
  ];
  const state = counts ? "" : `${status} `;
  const name = `${state}${severity}[${visible(policy)}]`;
  return [
    `${mark(name)}: ${counts ? paint.bold(brief(message)) : brief(message)}`,
    ...frame(places, notesOf(diagnostic, look, paint), paint),
  ];
}

function notesOf(diagnostic: Diagnostic, look: Look, paint: ChalkInstance): Note[] {
  const notes: Note[] = [];
  if (diagnostic.reason !== undefined) notes.push({ name: "reason", lines: [brief(diagnostic.reason)] });
  if (look.quiet) return notes;
  if (diagnostic.help !== "") notes.push({ name: "help", lines: [brief(diagnostic.help)] });
  if (diagnostic.fix !== undefined) notes.push({ name: "fix", lines: fixLines(diagnostic, diagnostic.fix, paint) });
  return notes;
}

function fixLines(diagnostic: Diagnostic, fix: PlannedFix, paint: ChalkInstance): string[] {
  const hint = fix.safe ? "safe: `secpolicy fix`" : "unsafe, so review it: `secpolicy fix --unsafe`";
  const preview = previewFix(diagnostic, fix);
  return [
    `${brief(fix.title)} ${paint.dim(`(${hint})`)}`,
    ...(preview?.before ?? []).map((line) => paint.red(`- ${layOutLine(line, 0).text}`)),
    ...(preview?.after ?? []).map((line) => paint.green(`+ ${layOutLine(line, 0).text}`)),
  ];
}

function failureBlock(failure: Failure, paint: ChalkInstance): string[] {
  const mark = paint.bold.red;
  return [`${mark("not judged")}: ${paint.bold(brief(failure.message))}`, ...frame([{ ...failure, mark }], [], paint)];
}
