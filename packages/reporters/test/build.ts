/** What the engine would make of findings, built by hand. */
import {
  type Diagnostic,
  type Failure,
  type FileEntry,
  type Place,
  type PlannedEdit,
  placeOf,
  positionAt,
  type Report,
  type Severity,
  type Source,
  type Summary,
  type Verdict,
} from "@secpolicy/core";
import { policies } from "./policies.ts";

/** A text in which `«…»` marks the range; both marks are taken out. */
export function place(path: string, marked: string): Place {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  return placeOf({ source: { path, text: marked.replace("«", "").replace("»", "") }, range: [start, end] });
}

export function edit(source: Source, start: number, end: number, text: string): PlannedEdit {
  return {
    path: source.path,
    range: [start, end],
    start: positionAt(source, start),
    end: positionAt(source, end),
    text,
  };
}

export function replacement(path: string, text: string, old: string, by: string): PlannedEdit {
  const start = text.indexOf(old);
  return edit({ path, text }, start, start + old.length, by);
}

export function diagnostic(
  policy: string,
  severity: Severity,
  message: string,
  at: Place,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  return {
    policy,
    severity,
    message,
    help: policies.get(policy)?.remediation ?? "",
    ...at,
    related: [],
    status: "reported",
    address: [],
    fingerprint: `${policy} ${at.path} ${at.range.join("-")}`,
    ...more,
  };
}

export function reportOf(
  diagnostics: readonly Diagnostic[],
  failures: readonly Failure[],
  files: readonly FileEntry[],
  other: number,
  verdict: Verdict,
): Report {
  const bySeverity = (severity: Severity): number =>
    diagnostics.filter((one) => one.status === "reported" && one.severity === severity).length;
  const byStatus = (status: FileEntry["status"]): number => files.filter((file) => file.status === status).length;
  const summary: Summary = {
    critical: bySeverity("critical"),
    high: bySeverity("high"),
    medium: bySeverity("medium"),
    low: bySeverity("low"),
    info: bySeverity("info"),
    suppressed: diagnostics.filter(({ status }) => status === "suppressed").length,
    baselined: diagnostics.filter(({ status }) => status === "baselined").length,
    checked: byStatus("checked"),
    recognised: byStatus("recognised"),
    skipped: byStatus("skipped"),
    failed: byStatus("failed"),
    other,
  };
  return { diagnostics, failures, files, summary, policies, passed: verdict.status === 0, verdict };
}
