/** Findings → plain data with everything that a reporter needs, before the run as a whole is known. */
import { type Located, type Place, placeOf, positionAt, textOf } from "@secpolicy/model";
import { fingerprintOf, identityOf } from "./fingerprint.ts";
import type { Found } from "./merger.ts";
import type { Finding, Fix } from "./policy.ts";
import type { Diagnostic, PlannedEdit, PlannedFix, RelatedPlace } from "./report.ts";
import type { Severity } from "./severity.ts";
import { diagnosticKey } from "./unite.ts";

/** A diagnostic as it is when nothing but the document itself has a say. */
export interface Draft {
  readonly diagnostic: Diagnostic;
  /** Its policy and its place: see `unite`. */
  readonly key: string;
  /** The same for findings that only their order tells apart. */
  readonly identity: string;
}

export interface DraftInput {
  readonly found: Found;
  readonly severity: Severity;
  /** The remediation. */
  readonly help: string;
  /** From the repository's root to what paths are relative to. */
  readonly prefix: string;
  /** The reason of the comment that waives it. */
  readonly waived: string | undefined;
}

export function draftOf({ found, severity, help, prefix, waived }: DraftInput): Draft {
  const { policy, finding, address } = found;
  const place = placeOf(finding.at);
  const fix = finding.fix === undefined ? undefined : planFix(finding.fix);
  // The evidence is the text that the finding points at.
  const identity = identityOf({ prefix, policy, path: place.path, address, evidence: textOf(finding.at) });
  return {
    key: diagnosticKey(policy, place.path, place.range),
    identity,
    diagnostic: {
      policy,
      severity,
      message: finding.message,
      help,
      ...place,
      related: relatedPlaces(finding.related),
      ...(fix === undefined ? {} : { fix }),
      ...(waived === undefined
        ? { status: "reported" }
        : { status: "suppressed", reason: waived, suppressedBy: "comment" }),
      address,
      fingerprint: fingerprintOf(identity, 0),
    },
  };
}

/** More nobody reads, and of thousands of findings with thousands of places each no report can be made. */
const MOST_RELATED = 20;

function relatedPlaces(related: Finding["related"] = []): readonly RelatedPlace[] {
  const places = related.slice(0, MOST_RELATED).map(relatedPlace);
  const last = places.at(-1);
  const more = related.length - places.length;
  return more === 0 || last === undefined
    ? places
    : [...places.slice(0, -1), { ...last, label: `${last.label}, and ${more} more such places` }];
}

function relatedPlace({ at, label }: { readonly at: Located | Place; readonly label: string }): RelatedPlace {
  return { ...("source" in at ? placeOf(at) : at), label };
}

function planFix({ title, safe, edits }: Fix): PlannedFix | undefined {
  // What a program made can't be edited: the next run of the program would undo it.
  if (edits.some(({ source }) => source.origin !== undefined)) return undefined;
  const planned: PlannedEdit[] = edits.map(({ source, range, text }) => ({
    path: source.path,
    range,
    start: positionAt(source, range[0]),
    end: positionAt(source, range[1]),
    text,
  }));
  return planned.length === 0 ? undefined : { title, safe, edits: planned };
}
