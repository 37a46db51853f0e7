/** Counts what is in a report, and what is no longer in it. */
import type { Diagnostic, FileEntry, Summary } from "./report.ts";

export class Tally {
  readonly #severities = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  readonly #accepted = { suppressed: 0, baselined: 0 };
  readonly #fates = { checked: 0, recognised: 0, skipped: 0, failed: 0 };

  count({ status, severity }: Diagnostic, by: 1 | -1): void {
    if (status === "reported") this.#severities[severity] += by;
    else this.#accepted[status] += by;
  }

  countFile({ status }: FileEntry, by: 1 | -1): void {
    this.#fates[status] += by;
  }

  summary(other: number): Summary {
    return { ...this.#severities, ...this.#accepted, ...this.#fates, other };
  }
}
