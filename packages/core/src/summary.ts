import type { Diagnostic, FileEntry, Summary } from "./report.ts";

export function summarise(diagnostics: readonly Diagnostic[], files: readonly FileEntry[], other: number): Summary {
  const severities = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  const accepted = { suppressed: 0, baselined: 0 };
  const fates = { checked: 0, recognised: 0, skipped: 0, failed: 0 };
  for (const { status, severity } of diagnostics) {
    if (status === "reported") severities[severity]++;
    else accepted[status]++;
  }
  for (const { status } of files) fates[status]++;
  return { ...severities, ...accepted, ...fates, other };
}
