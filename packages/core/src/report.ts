import type { Excerpt, Kind, Place, Position, Range } from "@secpolicy/model";
import type { Meta } from "./meta.ts";
import type { Severity } from "./severity.ts";

export interface RelatedPlace extends Place {
  readonly label: string;
}

/** An edit as plain data: `range`, `start` and `end` in the text of `path` as it was judged. */
export interface PlannedEdit {
  readonly path: string;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

export interface PlannedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly PlannedEdit[];
}

export type DiagnosticStatus = "reported" | "suppressed" | "baselined";

export interface Diagnostic {
  readonly policy: string;
  readonly severity: Severity;
  readonly message: string;
  /** The remediation. */
  readonly help: string;
  readonly path: string;
  readonly range: Range;
  readonly start: Position;
  readonly end: Position;
  readonly excerpt: Excerpt;
  readonly related: readonly RelatedPlace[];
  readonly fix?: PlannedFix;
  readonly status: DiagnosticStatus;
  /** Why it is suppressed: the reason of the comment or the exception. */
  readonly reason?: string;
  readonly suppressedBy?: "comment" | "exception";
  /** Names under which `exceptions` can address the node. */
  readonly address: readonly string[];
  /** Stays the same when lines move: made of policy, path, address and evidence, and unique within a report. */
  readonly fingerprint: string;
}

/** Something that could not be judged. Never silence, never "passed". */
export interface Failure {
  readonly path: string;
  /** The policy that threw; absent where the file itself is at fault. */
  readonly policy?: string;
  readonly message: string;
  readonly start?: Position;
  readonly excerpt?: Excerpt;
}

/**
 * `checked`: judged · `recognised`: a valid kind that no enabled policy judges · `skipped`: left out on purpose ·
 * `failed`: could not be read or parsed in full.
 */
export type FileStatus = "checked" | "recognised" | "skipped" | "failed";

export interface FileEntry {
  readonly path: string;
  readonly kind?: Kind;
  readonly status: FileStatus;
  readonly reason?: string;
}

export interface Summary {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly info: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly checked: number;
  readonly recognised: number;
  readonly skipped: number;
  readonly failed: number;
  /** Files of no known type: they are only counted. */
  readonly other: number;
}

export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly Failure[];
  readonly files: readonly FileEntry[];
  readonly summary: Summary;
  /** Metadata of the policies that ran, by id, for reporters. */
  readonly policies: ReadonlyMap<string, Meta>;
  /** No failure, something checked, and no finding at or above `failOn`. */
  readonly passed: boolean;
  readonly verdict: Verdict;
}

/** Exit status of the command and the sentence that explains it. */
export interface Verdict {
  readonly status: 0 | 1 | 2 | 3;
  readonly reason: string;
}
