/** Which diagnostics a reader gets to see, and in which order. */
import { type Diagnostic, type Report, worstFirst } from "@secpolicy/core";
import type { Look } from "./reporter.ts";

export function shown(report: Report, look: Look): readonly Diagnostic[] {
  return look.showSuppressed ? report.diagnostics : reported(report);
}

export function reported(report: Report): readonly Diagnostic[] {
  return report.diagnostics.filter(({ status }) => status === "reported");
}

/** Equals keep the order of the report. */
export function sortedWorstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => worstFirst(a.severity, b.severity));
}

export function aliasesOf(report: Report, diagnostic: Diagnostic): readonly string[] {
  return report.policies.get(diagnostic.policy)?.aliases ?? [];
}
