/** Findings → plain data with everything that a reporter needs, before the run as a whole is known. */
import { type Located, type Place, placeOf, positionAt, textOf } from "@secpolicy/model";
import { identityOf } from "./fingerprint.ts";
import type { Found } from "./judge.ts";
import type { Fix } from "./policy.ts";
import type { Diagnostic, PlannedEdit, PlannedFix, RelatedPlace } from "./report.ts";

/** A diagnostic that may still be waived, united with another one, or masked. */
export interface Draft extends Omit<Diagnostic, "help" | "status" | "reason" | "suppressedBy" | "fingerprint"> {
  /** The same for findings that only their order tells apart. */
  readonly identity: string;
  /** The reason of the comment that waives it. */
  readonly waived?: string;
}

export interface DraftInput {
  readonly found: Found;
  readonly severity: Diagnostic["severity"];
  /** From the repository's root to what paths are relative to. */
  readonly prefix: string;
  readonly waived?: string;
}

export function draftOf({ found, severity, prefix, waived }: DraftInput): Draft {
  const { policy, finding, address } = found;
  const place = placeOf(finding.at);
  const fix = finding.fix === undefined ? undefined : planFix(finding.fix);
  return {
    policy,
    severity,
    message: finding.message,
    ...place,
    related: (finding.related ?? []).map(relatedPlace),
    ...(fix === undefined ? {} : { fix }),
    address,
    // The evidence is the text that the finding points at.
    identity: identityOf({ prefix, policy, path: place.path, address, evidence: textOf(finding.at) }),
    ...(waived === undefined ? {} : { waived }),
  };
}

function relatedPlace({ at, label }: { readonly at: Located | Place; readonly label: string }): RelatedPlace {
  return { ...("source" in at ? placeOf(at) : at), label };
}

function planFix({ title, safe, edits }: Fix): PlannedFix | undefined {
  const planned: PlannedEdit[] = edits.map(({ source, range, text }) => ({
    path: source.path,
    range,
    start: positionAt(source, range[0]),
    end: positionAt(source, range[1]),
    text,
  }));
  return planned.length === 0 ? undefined : { title, safe, edits: planned };
}
