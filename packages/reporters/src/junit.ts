/** JUnit's XML, as CI systems read it: a suite for each file, a test case for each thing that there is to say about it. */
import type { Diagnostic, Failure, FileEntry } from "@secpolicy/core";
import { byFile, type FileReport } from "./by-file.ts";
import { frame, placeName } from "./frame.ts";
import { plain } from "./paint.ts";
import { mapped } from "./pieces.ts";
import type { Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { brief, oneLine } from "./visible.ts";
import { element, textElement, type XmlAttributes, xmlDocument } from "./xml.ts";

type Outcome = "passed" | "failure" | "error" | "skipped";

export const junit: Reporter = (report, look) => {
  const files = byFile(report, shown(report, look));
  const suites = mapped(files, (file) =>
    element("testsuite", { name: file.path, ...totals([file]) }, [...linesOf(file)]),
  );
  return xmlDocument("testsuites", { name: "secpolicy", ...totals(files) }, suites);
};

/** They stand before the cases, which are not made for them. */
function totals(files: readonly FileReport[]): XmlAttributes {
  const numbers = { passed: 0, failure: 0, error: 0, skipped: 0 };
  for (const file of files) for (const outcome of outcomesOf(file)) numbers[outcome]++;
  const { passed, failure, error, skipped } = numbers;
  return { tests: passed + failure + error + skipped, failures: failure, errors: error, skipped };
}

/** In the order of the cases. */
function* outcomesOf({ failures, diagnostics, entry }: FileReport): Iterable<Outcome> {
  for (const _ of failures) yield "error";
  for (const { status } of diagnostics) yield status === "reported" ? "failure" : "skipped";
  if (isQuiet({ failures, diagnostics }) && entry !== undefined)
    yield entry.status === "checked" ? "passed" : "skipped";
}

function* linesOf({ failures, diagnostics, entry }: FileReport): Iterable<string> {
  for (const failure of failures) yield* failureCase(failure);
  for (const diagnostic of diagnostics) yield* diagnosticCase(diagnostic);
  if (isQuiet({ failures, diagnostics }) && entry !== undefined) yield* quietCase(entry);
}

/** Is there nothing to say about a file but what became of it? */
function isQuiet({ failures, diagnostics }: Pick<FileReport, "failures" | "diagnostics">): boolean {
  return failures.length + diagnostics.length === 0;
}

function diagnosticCase(diagnostic: Diagnostic): readonly string[] {
  const { policy, severity, message, help, path, start, status, reason } = diagnostic;
  const attributes = {
    name: `${policy} at ${start.line}:${start.column}`,
    classname: path,
    file: path,
    line: start.line,
  };
  if (status !== "reported")
    return skippedCase(attributes, reason === undefined ? status : `${status}: ${oneLine(reason)}`);
  const body = [oneLine(message), ...frame([{ ...diagnostic, mark: plain }], [], plain), `help: ${oneLine(help)}`];
  const failure = textElement("failure", { message: brief(message), type: severity }, body);
  return element("testcase", attributes, failure);
}

function failureCase(failure: Failure): readonly string[] {
  const { path, message, start } = failure;
  const attributes = { name: `judged: ${placeName(failure)}`, classname: path, file: path, line: start?.line };
  const body = [oneLine(message), ...frame([{ ...failure, mark: plain }], [], plain)];
  const error = textElement("error", { message: brief(message), type: "not judged" }, body);
  return element("testcase", attributes, error);
}

function quietCase({ path, status, reason }: FileEntry): readonly string[] {
  const attributes = { name: status === "checked" ? "no findings" : status, classname: path, file: path };
  if (status === "checked") return element("testcase", attributes);
  return skippedCase(attributes, `${status}: ${oneLine(reason ?? "no reason given")}`);
}

function skippedCase(attributes: XmlAttributes, message: string): readonly string[] {
  return element("testcase", attributes, element("skipped", { message }));
}
