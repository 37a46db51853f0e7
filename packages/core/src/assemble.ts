/** Outcomes of documents → the report of the run. */
import { Assembly, type AssemblyInput } from "./assembly.ts";
import type { LintInput } from "./input.ts";
import { compare } from "./order.ts";
import type { DocumentOutcome } from "./outcome.ts";
import type { FileResult } from "./parts.ts";
import type { Report } from "./report.ts";

export interface AssembleInput
  extends Pick<AssemblyInput, "waivers" | "now" | "metas" | "selection">,
    Pick<LintInput, "thresholds" | "prefix"> {
  readonly outcomes: readonly DocumentOutcome[];
  readonly loaded: Pick<LintInput["loaded"], "files" | "failures" | "otherFiles">;
}

export function assemble({ outcomes, loaded, thresholds, prefix = "", ...rest }: AssembleInput): Report {
  const { minSeverity = "info" } = thresholds;
  const assembly = new Assembly({ ...rest, prefix, minSeverity }, resultsOf(outcomes, loaded));
  return assembly.report(loaded.otherFiles, thresholds);
}

interface Growing extends FileResult {
  readonly files: FileResult["files"][number][];
  readonly failures: FileResult["failures"][number][];
  readonly outcomes: DocumentOutcome[];
}

/** By path, in path order. */
function resultsOf(
  outcomes: readonly DocumentOutcome[],
  { files, failures }: Pick<LintInput["loaded"], "files" | "failures">,
): ReadonlyMap<string, FileResult> {
  const results = new Map<string, Growing>();
  const of = (path: string): Growing => {
    const result = results.get(path) ?? { files: [], failures: [], outcomes: [] };
    results.set(path, result);
    return result;
  };
  for (const file of files) of(file.path).files.push(file);
  for (const failure of failures) of(failure.path).failures.push(failure);
  for (const outcome of outcomes) of(outcome.file.path).outcomes.push(outcome);
  return new Map([...results].sort(([a], [b]) => compare(a, b)));
}
