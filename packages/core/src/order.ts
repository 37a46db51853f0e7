/** The order of a report. */
import type { Diagnostic, Failure } from "./report.ts";
import { severities } from "./severity.ts";

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.path, b.path) ||
    a.range[0] - b.range[0] ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.policy, b.policy)
  );
}

export function byFailurePlace(a: Failure, b: Failure): number {
  // What has no place stands last.
  return (
    compare(a.path, b.path) ||
    (a.start?.line ?? Number.MAX_SAFE_INTEGER) - (b.start?.line ?? Number.MAX_SAFE_INTEGER) ||
    (a.start?.column ?? 0) - (b.start?.column ?? 0)
  );
}
