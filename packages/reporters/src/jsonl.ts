import { JSON_VERSION, jsonDiagnostic, jsonFailure, jsonSummary, toolOf } from "./json-shape.ts";
import type { Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { jsonText } from "./visible.ts";

/** One JSON object a line, told apart by `type`; the last one is the summary, so a cut-off output shows. */
export const jsonl: Reporter = (report, look) => {
  const lines = [
    ...shown(report, look).map((diagnostic) => ({ type: "diagnostic", ...jsonDiagnostic(diagnostic, report) })),
    ...report.failures.map((failure) => ({ type: "failure", ...jsonFailure(failure) })),
    {
      type: "summary",
      version: JSON_VERSION,
      tool: toolOf(look),
      passed: report.passed,
      summary: jsonSummary(report.summary),
    },
  ];
  return lines.map((line) => `${jsonText(line)}\n`).join("");
};
