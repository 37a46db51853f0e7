import type { Diagnostic, FileEntry, FileStatus, Summary } from "./report.ts";
import type { Severity } from "./severity.ts";

export function summarise(diagnostics: readonly Diagnostic[], files: readonly FileEntry[], other: number): Summary {
  const reported = (severity: Severity): number =>
    diagnostics.filter((one) => one.status === "reported" && one.severity === severity).length;
  const inState = (status: FileStatus): number => files.filter((file) => file.status === status).length;
  return {
    critical: reported("critical"),
    high: reported("high"),
    medium: reported("medium"),
    low: reported("low"),
    info: reported("info"),
    suppressed: diagnostics.filter(({ status }) => status === "suppressed").length,
    baselined: diagnostics.filter(({ status }) => status === "baselined").length,
    checked: inState("checked"),
    recognised: inState("recognised"),
    skipped: inState("skipped"),
    failed: inState("failed"),
    other,
  };
}
