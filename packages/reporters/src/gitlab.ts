/** Code Quality report of GitLab: findings in the merge request's widget and its diff. */
import type { Diagnostic, Failure, Position, Report, Severity } from "@secpolicy/core";
import { fromRoot } from "./paths.ts";
import { JsonList, jsonDocument } from "./pieces.ts";
import type { Look, Reporter } from "./reporter.ts";
import { reported } from "./shown.ts";

interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  /** Unique within the report. */
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: {
    readonly path: string;
    readonly positions: { readonly begin: Position; readonly end: Position };
  };
}

const severityNames: Readonly<Record<Severity, CodeQualityIssue["severity"]>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
};

const START: Position = { line: 1, column: 1 };

export const gitlab: Reporter = (report, look) => jsonDocument(new JsonList(issues(report, look)));

function* issues(report: Report, { prefix }: Look): Iterable<CodeQualityIssue> {
  yield* failureIssues(report.failures, prefix);
  for (const diagnostic of reported(report)) yield diagnosticIssue(diagnostic, prefix);
}

function diagnosticIssue(diagnostic: Diagnostic, prefix: string): CodeQualityIssue {
  const { message, policy, fingerprint, severity, path, start, end } = diagnostic;
  return {
    description: message,
    check_name: policy,
    fingerprint,
    severity: severityNames[severity],
    location: { path: fromRoot(path, prefix), positions: { begin: point(start), end: point(end) } },
  };
}

/** A failure keeps its fingerprint as long as no other appears before it in its file. */
function failureIssues(failures: readonly Failure[], prefix: string): CodeQualityIssue[] {
  const seen = new Map<string, number>();
  return failures.map(({ path, message, start }) => {
    const begin = point(start ?? START);
    const occurrence = seen.get(path) ?? 0;
    seen.set(path, occurrence + 1);
    return {
      description: `Not judged: ${message}`,
      check_name: "secpolicy/failure",
      fingerprint: `secpolicy/failure:${path}:${occurrence}`,
      severity: "blocker",
      location: { path: fromRoot(path, prefix), positions: { begin, end: begin } },
    };
  });
}

function point({ line, column }: Position): Position {
  return { line, column };
}
