/** Workflow commands of GitHub Actions: annotations at the changed lines of a pull request. */
import type { Diagnostic, Failure, Position } from "@secpolicy/core";
import { coverageSentence, findingWords } from "./coverage.ts";
import { type Level, levelOf } from "./level.ts";
import { fromRoot } from "./paths.ts";
import type { Reporter } from "./reporter.ts";
import { reported, sortedWorstFirst } from "./shown.ts";
import { verdictLine } from "./verdict.ts";
import { visible } from "./visible.ts";

type Command = "error" | "warning" | "notice";

const commands: Readonly<Record<Level, Command>> = { error: "error", warning: "warning", note: "notice" };

/** GitHub shows only the first ten of a level in a step, so the worst come first. */
export const github: Reporter = function* (report, look) {
  for (const failure of report.failures) yield `${failureCommand(failure, look.prefix)}\n`;
  for (const one of sortedWorstFirst(reported(report))) yield `${diagnosticCommand(one, look.prefix)}\n`;
  const verdict = report.verdict.status === 0 ? [] : [verdictLine(report)];
  const summary = look.quiet ? verdict : [`${findingWords(report.summary)}.`, coverageSentence(report), ...verdict];
  if (summary.length > 0) yield `secpolicy: ${summary.join(" ")}\n`;
};

function diagnosticCommand(diagnostic: Diagnostic, prefix: string): string {
  const { severity, policy, message, help, path, start, end } = diagnostic;
  const properties = {
    file: fromRoot(path, prefix),
    ...rangeProperties(start, end),
    title: `${policy} (${severity})`,
  };
  return command(commands[levelOf(severity)], properties, help === "" ? message : `${message}\n${help}`);
}

function failureCommand({ path, start, message }: Failure, prefix: string): string {
  const properties = {
    file: fromRoot(path, prefix),
    ...(start === undefined ? {} : { line: start.line, col: start.column }),
    title: "secpolicy could not judge this file",
  };
  return command("error", properties, message);
}

/** Columns may be given only when a range begins and ends on one line. */
function rangeProperties(start: Position, end: Position): Record<string, number> {
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  return { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(",")}::${escapeMessage(message)}`;
}

/** Line breaks are part of the message; other control characters are not. */
function escapeMessage(message: string): string {
  const lines = message.split(/\r?\n/).map((line) => visible(line).replaceAll("%", "%25"));
  return lines.join("%0A");
}

function escapeProperty(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
