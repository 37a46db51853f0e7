/** Fixes of a report as edits to texts. Pure: who calls it reads and writes the files. */
import { firstIndex } from "@secpolicy/model";
import type { Diagnostic, PlannedEdit, PlannedFix, Report } from "./report.ts";

export interface AppliedFix {
  readonly policy: string;
  readonly title: string;
}

export interface FixResult {
  readonly text: string;
  readonly applied: readonly AppliedFix[];
}

export interface FixOptions {
  /** Apply fixes that may change behaviour, too. */
  readonly unsafe: boolean;
}

/**
 * Applies the fixes of reported findings, by path. A fix whose edits touch a place that an earlier one has
 * changed waits for the next round, whole: lint the result again until nothing is left to apply.
 */
export function applyFixes(
  report: Pick<Report, "diagnostics">,
  texts: ReadonlyMap<string, string>,
  { unsafe }: FixOptions,
): ReadonlyMap<string, FixResult> {
  const accepted = new Map<string, AcceptedEdits>();
  const applied = new Map<string, AppliedFix[]>();
  for (const { fix, policy } of fixable(report.diagnostics, unsafe)) {
    if (!fits(fix, accepted, texts)) continue;
    for (const edit of fix.edits) accept(accepted, edit);
    for (const path of new Set(fix.edits.map((edit) => edit.path))) push(applied, path, { policy, title: fix.title });
  }
  const results = new Map<string, FixResult>();
  for (const [path, edits] of accepted) {
    const text = applyEdits(texts.get(path) ?? "", edits.all);
    if (text !== texts.get(path)) results.set(path, { text, applied: applied.get(path) ?? [] });
  }
  return results;
}

/** Applies edits that don't overlap. */
export function applyEdits(text: string, edits: readonly Pick<PlannedEdit, "range" | "text">[]): string {
  const ordered = [...edits].sort((a, b) => a.range[0] - b.range[0]);
  let result = "";
  let position = 0;
  for (const edit of ordered) {
    result += text.slice(position, edit.range[0]) + edit.text;
    position = edit.range[1];
  }
  return result + text.slice(position);
}

function* fixable(diagnostics: readonly Diagnostic[], unsafe: boolean): Generator<{ fix: PlannedFix; policy: string }> {
  for (const { fix, policy, status } of diagnostics) {
    if (fix !== undefined && status === "reported" && (fix.safe || unsafe)) yield { fix, policy };
  }
}

function fits(
  fix: PlannedFix,
  accepted: ReadonlyMap<string, AcceptedEdits>,
  texts: ReadonlyMap<string, string>,
): boolean {
  return fix.edits.every((edit) => texts.has(edit.path) && accepted.get(edit.path)?.touch(edit) !== true);
}

function accept(accepted: Map<string, AcceptedEdits>, edit: PlannedEdit): void {
  const known = accepted.get(edit.path) ?? new AcceptedEdits();
  accepted.set(edit.path, known);
  known.add(edit);
}

/** Edits of one text, in the order of their places. */
class AcceptedEdits {
  readonly all: PlannedEdit[] = [];
  /** The furthest end of all edits up to each. Those of one fix may touch, so an earlier one may reach further. */
  readonly #ends: number[] = [];

  touch({ range: [start, end] }: PlannedEdit): boolean {
    const behind = this.#firstBehind(end);
    return behind > 0 && start <= (this.#ends[behind - 1] ?? 0);
  }

  /** Mostly at the end: findings come in the order of their places. */
  add(edit: PlannedEdit): void {
    const at = this.#firstBehind(edit.range[0]);
    this.all.splice(at, 0, edit);
    this.#ends.splice(at, 0, 0);
    for (let index = at; index < this.all.length; index++) {
      const end = Math.max(this.all[index]?.range[1] ?? 0, this.#ends[index - 1] ?? 0);
      if (index > at && this.#ends[index] === end) break;
      this.#ends[index] = end;
    }
  }

  /** The first that starts behind an offset. */
  #firstBehind(offset: number): number {
    return firstIndex(this.all, ({ range }) => range[0] > offset);
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
