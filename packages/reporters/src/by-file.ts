/** A report seen file by file. */
import type { Diagnostic, Failure, FileEntry, Report } from "@secpolicy/core";

export interface FileReport {
  readonly path: string;
  /** Nothing for a file that was not judged itself, such as the config. */
  readonly entry: FileEntry | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly Failure[];
}

/** Every file of the report, in its order, then others that something was found in. */
export function byFile(report: Report, diagnostics: readonly Diagnostic[]): readonly FileReport[] {
  const entries = new Map(report.files.map((entry) => [entry.path, entry]));
  const found = groupByPath(diagnostics);
  const failed = groupByPath(report.failures);
  const paths = new Set([...entries.keys(), ...found.keys(), ...failed.keys()]);
  return [...paths].map((path) => ({
    path,
    entry: entries.get(path),
    diagnostics: found.get(path) ?? [],
    failures: failed.get(path) ?? [],
  }));
}

export function groupByPath<T extends { readonly path: string }>(items: Iterable<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.path);
    if (group === undefined) groups.set(item.path, [item]);
    else group.push(item);
  }
  return groups;
}
