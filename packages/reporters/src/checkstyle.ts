/** Checkstyle's XML, which many CI plugins read. */
import type { Diagnostic, Failure } from "@secpolicy/core";
import { byFile } from "./by-file.ts";
import { type Level, levelOf } from "./level.ts";
import { mapped } from "./pieces.ts";
import type { Reporter } from "./reporter.ts";
import { reported } from "./shown.ts";
import { oneLine } from "./visible.ts";
import { element, xmlDocument } from "./xml.ts";

/** The version of Checkstyle's own output that readers expect. */
const FORMAT_VERSION = "4.3";

const severityNames: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "info" };

export const checkstyle: Reporter = (report) => {
  const files = mapped(byFile(report, reported(report)), ({ path, diagnostics, failures }) =>
    element("file", { name: path }, [...failures.flatMap(failureError), ...diagnostics.flatMap(diagnosticError)]),
  );
  return xmlDocument("checkstyle", { version: FORMAT_VERSION }, files);
};

function diagnosticError({ start, severity, message, policy }: Diagnostic): string[] {
  return element("error", {
    line: start.line,
    column: start.column,
    severity: severityNames[levelOf(severity)],
    message: oneLine(message),
    source: policy,
  });
}

function failureError({ start, message }: Failure): string[] {
  return element("error", {
    line: start?.line ?? 1,
    column: start?.column,
    severity: "error",
    message: `Not judged: ${oneLine(message)}`,
    source: "secpolicy/failure",
  });
}
