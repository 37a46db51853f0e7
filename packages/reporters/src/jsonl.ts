import { JSON_VERSION, jsonDiagnostic, jsonFailure, jsonSummary, toolOf } from "./json-shape.ts";
import type { Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { jsonText } from "./visible.ts";

/** One JSON object a line, told apart by `type`; the last one is the summary, so a cut-off output shows. */
export const jsonl: Reporter = (report, look) => {
  // Line by line, so that no more than the text itself takes room: reports can be long.
  let text = "";
  const add = (line: object): void => {
    text += `${jsonText(line)}\n`;
  };
  for (const diagnostic of shown(report, look)) add({ type: "diagnostic", ...jsonDiagnostic(diagnostic, report) });
  for (const failure of report.failures) add({ type: "failure", ...jsonFailure(failure) });
  add({
    type: "summary",
    version: JSON_VERSION,
    tool: toolOf(look),
    passed: report.passed,
    summary: jsonSummary(report.summary),
  });
  return text;
};
