import type { Summary, Verdict } from "./report.ts";
import { atLeast, type Severity, severities } from "./severity.ts";

export interface Thresholds {
  /** Findings at or above it fail the run. */
  readonly failOn: Severity | "never";
  /** Most findings below `failOn` that are accepted. */
  readonly maxWarnings?: number;
  /** Does a run pass that found nothing to lint? */
  readonly allowEmpty?: boolean;
  /** Findings below it are left out of the report. */
  readonly minSeverity?: Severity;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What the run amounts to. 2 (could not judge) wins over 1 (findings), 1 over 3 (nothing to judge). */
export function decide(failures: number, summary: Summary, thresholds: Thresholds): Verdict {
  const { failOn, maxWarnings, allowEmpty } = thresholds;
  if (failures > 0) return { status: 2, reason: `${plural(failures, "thing")} could not be judged.` };
  const fatal =
    failOn === "never"
      ? 0
      : reportedOf(
          severities.filter((one) => atLeast(one, failOn)),
          summary,
        );
  if (fatal > 0) return { status: 1, reason: `${plural(fatal, "finding")} at or above ${failOn}.` };
  const warnings = reportedOf(severities, summary) - fatal;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    return { status: 1, reason: `${plural(warnings, "warning")}, more than the ${maxWarnings} that are accepted.` };
  }
  const found = summary.checked + summary.recognised + summary.failed;
  if (found === 0 && allowEmpty !== true) {
    return { status: 3, reason: "nothing to lint was found (--allow-empty accepts that)." };
  }
  if (warnings === 0) return { status: 0, reason: "clean." };
  const why = failOn === "never" ? ", none of which fails the run" : ` below ${failOn}`;
  return { status: 0, reason: `${plural(warnings, "finding")}${why}.` };
}

function reportedOf(some: readonly Severity[], summary: Summary): number {
  return some.reduce((sum, severity) => sum + summary[severity], 0);
}
