/** A section for a pull request's comment or a step's summary. */
import type { Diagnostic, Failure, Report } from "@secpolicy/core";
import { coverageSentence, findingWords } from "./coverage.ts";
import { placeName } from "./frame.ts";
import { code, sentence } from "./markdown-text.ts";
import type { Look, Reporter } from "./reporter.ts";
import { shown, sortedWorstFirst } from "./shown.ts";
import { verdictLine } from "./verdict.ts";
import { count } from "./words.ts";

/** A comment on GitHub may have 65,536 characters; this leaves room for the end of the section. */
const MOST_CHARACTERS = 60_000;

export const markdown: Reporter = function* (report, look) {
  const sections = [
    `## secpolicy: ${findingWords(report.summary)}`,
    ...failureSection(report.failures),
    ...findingSection(report, look),
  ];
  if (!look.quiet) sections.push(sentence(coverageSentence(report)));
  if (report.verdict.status !== 0) sections.push(`**${sentence(verdictLine(report))}**`);
  yield `${sections.join("\n\n")}\n`;
};

function failureSection(failures: readonly Failure[]): string[] {
  if (failures.length === 0) return [];
  const row = (failure: Failure) => `| ${code(placeName(failure))} | ${sentence(failure.message)} |`;
  return ["### Not judged", table(["| Place | Why |", "| --- | --- |"], failures, row, "failure")];
}

function findingSection(report: Report, look: Look): string[] {
  const found = sortedWorstFirst(shown(report, look));
  if (found.length === 0) return [];
  const row = (diagnostic: Diagnostic) => findingRow(diagnostic, look);
  return [table(["| Severity | Place | Finding |", "| --- | --- | --- |"], found, row, "finding")];
}

function findingRow(diagnostic: Diagnostic, { quiet }: Look): string {
  const { severity, message, help, policy, status, reason } = diagnostic;
  const word = status === "reported" ? `**${severity}**` : `${status} (${severity})`;
  const lines = [sentence(message)];
  if (!quiet && help !== "") lines.push(sentence(help));
  if (reason !== undefined) lines.push(`Reason: ${sentence(reason)}`);
  lines.push(code(policy));
  return `| ${word} | ${code(placeName(diagnostic))} | ${lines.join("<br>")} |`;
}

/** As many rows as fit, then how many don't: a comment that is too long would not be posted at all. */
function table<T>(head: readonly string[], items: readonly T[], rowOf: (item: T) => string, noun: string): string {
  const kept: string[] = [];
  let length = 0;
  for (const item of items) {
    const row = rowOf(item);
    length += row.length + 1;
    if (length > MOST_CHARACTERS) break;
    kept.push(row);
  }
  const left = items.length - kept.length;
  const lines = [...head, ...kept].join("\n");
  return left === 0
    ? lines
    : `${lines}\n\n${count(left, `more ${noun}`)}: too many for a comment, see the full output.`;
}
