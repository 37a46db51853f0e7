/** One line a finding, grouped by file. */
import type { Diagnostic, Failure, Report } from "@secpolicy/core";
import type { ChalkInstance } from "chalk";
import { groupByPath } from "./by-file.ts";
import { coverageSentence, findingWords } from "./coverage.ts";
import { paintFor, severityPaint } from "./paint.ts";
import { mapped, spaced } from "./pieces.ts";
import type { Look, Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { verdictLine } from "./verdict.ts";
import { brief, visible } from "./visible.ts";

interface Row {
  readonly place: string;
  readonly word: string;
  readonly policy: string;
  readonly text: string;
  readonly paint: ChalkInstance;
}

export const stylish: Reporter = (report, look) =>
  spaced(mapped(blocks(report, look), (lines) => `${lines.join("\n")}\n`));

function* blocks(report: Report, look: Look): Iterable<string[]> {
  const paint = paintFor(look);
  const groups = groupByPath<Diagnostic | Failure>([...shown(report, look), ...report.failures]);
  for (const [path, group] of groups) {
    const rows = group.map((one) => ("severity" in one ? diagnosticRow(one, paint) : failureRow(one, paint)));
    yield fileLines(path, rows, paint);
  }
  const end = look.quiet ? [] : [`${findingWords(report.summary)}. ${coverageSentence(report)}`];
  if (report.verdict.status !== 0) end.push(paint.bold.red(verdictLine(report)));
  if (end.length > 0) yield end;
}

function diagnosticRow({ start, severity, policy, message, status }: Diagnostic, paint: ChalkInstance): Row {
  const counts = status === "reported";
  return {
    place: `${start.line}:${start.column}`,
    word: counts ? severity : status,
    policy: visible(policy),
    text: brief(message),
    paint: counts ? severityPaint(paint, severity) : paint.dim,
  };
}

function failureRow({ start, message }: Failure, paint: ChalkInstance): Row {
  const place = start === undefined ? "-" : `${start.line}:${start.column}`;
  return { place, word: "failed", policy: "", text: brief(message), paint: paint.bold.red };
}

function fileLines(path: string, rows: readonly Row[], paint: ChalkInstance): string[] {
  const [place, word, policy] = [widest(rows, "place"), widest(rows, "word"), widest(rows, "policy")];
  const lines = rows.map((row) => {
    const start = `  ${paint.dim(row.place.padStart(place))}  ${row.paint(row.word.padEnd(word))}`;
    return `${start}  ${row.policy.padEnd(policy)}  ${row.text}`;
  });
  return [paint.underline(headingOf(path)), ...lines];
}

function widest(rows: readonly Row[], column: "place" | "word" | "policy"): number {
  return rows.reduce((width, row) => Math.max(width, row[column].length), 0);
}

/** A line that begins with `::` would be a command to GitHub Actions. */
function headingOf(path: string): string {
  const name = visible(path);
  return name.trimStart().startsWith("::") ? `./${name}` : name;
}
