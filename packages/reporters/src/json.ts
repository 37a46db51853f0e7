import { JSON_VERSION, jsonDiagnostic, jsonFailure, jsonFile, jsonSummary, toolOf } from "./json-shape.ts";
import type { Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { jsonText } from "./visible.ts";

/** One document for programs: the whole report, version 1. */
export const json: Reporter = (report, look) => {
  const output = {
    version: JSON_VERSION,
    tool: toolOf(look),
    passed: report.passed,
    diagnostics: shown(report, look).map((diagnostic) => jsonDiagnostic(diagnostic, report)),
    failures: report.failures.map(jsonFailure),
    files: report.files.map(jsonFile),
    summary: jsonSummary(report.summary),
  };
  return `${jsonText(output, 2)}\n`;
};
