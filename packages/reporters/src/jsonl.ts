import { JSON_VERSION, jsonDiagnostic, jsonFailure, jsonSummary, toolOf } from "./json-shape.ts";
import type { Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { jsonText } from "./visible.ts";

/** One JSON object a line, told apart by `type`; the last one is the summary, so a cut-off output shows. */
export const jsonl: Reporter = function* (report, look) {
  const line = (value: object): string => `${jsonText(value)}\n`;
  for (const one of shown(report, look)) yield line({ type: "diagnostic", ...jsonDiagnostic(one, report) });
  for (const failure of report.failures) yield line({ type: "failure", ...jsonFailure(failure) });
  yield line({
    type: "summary",
    version: JSON_VERSION,
    tool: toolOf(look),
    passed: report.passed,
    summary: jsonSummary(report.summary),
  });
};
