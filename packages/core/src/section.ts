/** The diagnostics of one file, of what documents say of it. */
import type { Draft } from "./draft.ts";
import type { Waive } from "./exceptions.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { byPlace } from "./order.ts";
import type { Diagnostic } from "./report.ts";
import { Union } from "./unite.ts";

export class Section {
  readonly #baseline: ReadonlySet<string>;
  readonly #union = new Union();
  /** How many findings of an identity there were. */
  readonly #seen = new Map<string, number>();

  constructor(baseline: ReadonlySet<string>) {
    this.#baseline = baseline;
  }

  add({ key, identity, diagnostic }: Draft, waive: Waive | undefined): void {
    const reason = diagnostic.status === "reported" ? waive?.(diagnostic) : undefined;
    const occurrence = this.#seen.get(identity) ?? 0;
    this.#seen.set(identity, occurrence + 1);
    this.#union.add(key, finished(diagnostic, reason, identity, occurrence));
  }

  /** In the order of a report. A directive is unused only when no document uses it, as `used` says. */
  diagnostics(used: ReadonlySet<string>): readonly Diagnostic[] {
    return [...this.#union.diagnostics(used)].map((one) => this.#baselined(one)).sort(byPlace);
  }

  #baselined(diagnostic: Diagnostic): Diagnostic {
    const known = diagnostic.status === "reported" && this.#baseline.has(diagnostic.fingerprint);
    return known ? { ...diagnostic, status: "baselined" } : diagnostic;
  }
}

function finished(
  diagnostic: Diagnostic,
  reason: string | undefined,
  identity: string,
  occurrence: number,
): Diagnostic {
  // Mostly nothing is left to say, and nothing is copied.
  if (reason === undefined && occurrence === 0) return diagnostic;
  return {
    ...diagnostic,
    ...(reason === undefined ? {} : { status: "suppressed", reason, suppressedBy: "exception" }),
    fingerprint: fingerprintOf(identity, occurrence),
  };
}
