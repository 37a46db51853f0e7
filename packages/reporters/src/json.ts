import { JSON_VERSION, jsonDiagnostic, jsonFailure, jsonFile, jsonSummary, toolOf } from "./json-shape.ts";
import { JsonList, JsonObject, jsonDocument, mapped } from "./pieces.ts";
import type { Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";

/** One document for programs: the whole report, version 1. */
export const json: Reporter = function* (report, look) {
  const output = new JsonObject({
    version: JSON_VERSION,
    tool: toolOf(look),
    passed: report.passed,
    diagnostics: new JsonList(mapped(shown(report, look), (diagnostic) => jsonDiagnostic(diagnostic, report))),
    failures: new JsonList(mapped(report.failures, jsonFailure)),
    files: new JsonList(mapped(report.files, jsonFile)),
    summary: jsonSummary(report.summary),
  });
  yield* jsonDocument(output);
};
