/** JUnit's XML, as CI systems read it: a suite for each file, a test case for each thing that there is to say about it. */
import type { Diagnostic, Failure, FileEntry } from "@secpolicy/core";
import { byFile, type FileReport } from "./by-file.ts";
import { frame, placeName } from "./frame.ts";
import { plain } from "./paint.ts";
import type { Reporter } from "./reporter.ts";
import { shown } from "./shown.ts";
import { brief, oneLine } from "./visible.ts";
import { element, textElement, type XmlAttributes, xmlDocument } from "./xml.ts";

interface Case {
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  readonly lines: readonly string[];
}

export const junit: Reporter = (report, look) => {
  const suites = byFile(report, shown(report, look)).map((file) => ({ path: file.path, cases: casesOf(file) }));
  const lines = suites.flatMap(({ path, cases }) =>
    element(
      "testsuite",
      { name: path, ...totals(cases) },
      cases.flatMap((one) => one.lines),
    ),
  );
  const all = suites.flatMap(({ cases }) => cases);
  return xmlDocument(element("testsuites", { name: "secpolicy", ...totals(all) }, lines));
};

function totals(cases: readonly Case[]): XmlAttributes {
  const number = (outcome: Case["outcome"]): number => cases.filter((one) => one.outcome === outcome).length;
  return { tests: cases.length, failures: number("failure"), errors: number("error"), skipped: number("skipped") };
}

function casesOf(file: FileReport): Case[] {
  const cases = [...file.failures.map(failureCase), ...file.diagnostics.map(diagnosticCase)];
  if (cases.length > 0 || file.entry === undefined) return cases;
  return [quietCase(file.entry)];
}

function diagnosticCase(diagnostic: Diagnostic): Case {
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
  return { outcome: "failure", lines: element("testcase", attributes, failure) };
}

function failureCase(failure: Failure): Case {
  const { path, message, start } = failure;
  const attributes = { name: `judged: ${placeName(failure)}`, classname: path, file: path, line: start?.line };
  const body = [oneLine(message), ...frame([{ ...failure, mark: plain }], [], plain)];
  const error = textElement("error", { message: brief(message), type: "not judged" }, body);
  return { outcome: "error", lines: element("testcase", attributes, error) };
}

/** A file about which there is nothing to say but what became of it. */
function quietCase({ path, status, reason }: FileEntry): Case {
  const attributes = { name: status === "checked" ? "no findings" : status, classname: path, file: path };
  if (status === "checked") return { outcome: "passed", lines: element("testcase", attributes) };
  return skippedCase(attributes, `${status}: ${oneLine(reason ?? "no reason given")}`);
}

function skippedCase(attributes: XmlAttributes, message: string): Case {
  return { outcome: "skipped", lines: element("testcase", attributes, element("skipped", { message })) };
}
