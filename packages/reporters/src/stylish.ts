/** One line a finding, grouped by file. */
import type { Diagnostic, Failure } from "@secpolicy/core";
import type { ChalkInstance } from "chalk";
import { groupByPath } from "./by-file.ts";
import { coverageSentence, findingWords } from "./coverage.ts";
import { paintFor, severityPaint } from "./paint.ts";
import type { Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { verdictLine } from "./verdict.ts";
import { brief, visible } from "./visible.ts";

interface Row {
  readonly path: string;
  readonly place: string;
  readonly word: string;
  readonly policy: string;
  readonly text: string;
  readonly paint: ChalkInstance;
}

export const stylish: Reporter = (report, look) => {
  const paint = paintFor(look);
  const rows = [
    ...shown(report, look).map((diagnostic) => diagnosticRow(diagnostic, paint)),
    ...report.failures.map((failure) => failureRow(failure, paint)),
  ];
  const blocks = [...groupByPath(rows)].map(([path, group]) => fileLines(path, group, paint));
  const end = look.quiet ? [] : [`${findingWords(report.summary)}. ${coverageSentence(report)}`];
  if (report.verdict.status !== 0) end.push(paint.bold.red(verdictLine(report)));
  if (end.length > 0) blocks.push(end);
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
};

function diagnosticRow({ path, start, severity, policy, message, status }: Diagnostic, paint: ChalkInstance): Row {
  const counts = status === "reported";
  return {
    path,
    place: `${start.line}:${start.column}`,
    word: counts ? severity : status,
    policy: visible(policy),
    text: brief(message),
    paint: counts ? severityPaint(paint, severity) : paint.dim,
  };
}

function failureRow({ path, start, message }: Failure, paint: ChalkInstance): Row {
  const place = start === undefined ? "-" : `${start.line}:${start.column}`;
  return { path, place, word: "failed", policy: "", text: brief(message), paint: paint.bold.red };
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
