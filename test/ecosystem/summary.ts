import type { Diagnostic, FileEntry, Report } from "@secpolicy/core";

/**
 * A report as a page that shows in review what a change does to files that people really have: totals, then every file
 * with its findings, then what was not judged and why.
 */
export function summaryOf(report: Report): string {
  const byPath = groupBy(report.diagnostics, ({ path }) => path);
  const { checked, recognised, skipped, failed, other } = report.summary;
  return [
    `${checked} checked, ${recognised} recognised, ${skipped} skipped, ${failed} failed, ${other} other`,
    section("Findings", countsOf(report.diagnostics)),
    section(
      "Failures",
      report.failures.map(({ path, start, message }) => `${path}:${start?.line ?? 0} ${message}`),
    ),
    section(
      "Skipped",
      inState(report.files, "skipped").map(({ path, reason }) => `${path}: ${reason}`),
    ),
    section(
      "Files with findings",
      [...byPath].map(([path, found]) => `${path}\n${indent(placesOf(found))}`),
    ),
    section("Files without findings", cleanOf(report.files, byPath)),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return [`# ${title}`, ...lines].join("\n");
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function countsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const byPolicy = groupBy(diagnostics, ({ policy }) => policy);
  return [...byPolicy].map(([policy, found]) => `${policy} ${found.length}`).sort();
}

/** One line for each policy: `kubernetes/duplicate-key 12:3 14:3`. */
function placesOf(found: readonly Diagnostic[]): readonly string[] {
  const byPolicy = groupBy(found, ({ policy }) => policy);
  const places = ({ start }: Diagnostic): string => `${start.line}:${start.column}`;
  return [...byPolicy].map(([policy, some]) => `${policy} ${some.map(places).join(" ")}`).sort();
}

function inState(files: readonly FileEntry[], status: FileEntry["status"]): readonly FileEntry[] {
  return files.filter((file) => file.status === status);
}

function cleanOf(files: readonly FileEntry[], byPath: ReadonlyMap<string, unknown>): readonly string[] {
  return inState(files, "checked").flatMap(({ path }) => (byPath.has(path) ? [] : [path]));
}
