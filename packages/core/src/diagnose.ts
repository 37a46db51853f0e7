/** Findings → diagnostics: plain data with everything that a reporter needs. */
import { type Located, type Place, placeOf, positionAt, textOf } from "@secpolicy/model";
import { Fingerprints } from "./fingerprint.ts";
import type { Found } from "./judge.ts";
import type { Meta } from "./meta.ts";
import type { Fix } from "./policy.ts";
import type { Diagnostic, DiagnosticStatus, PlannedEdit, PlannedFix, RelatedPlace } from "./report.ts";
import { Secrets } from "./secrets.ts";
import type { Severity } from "./severity.ts";

export interface Outcome {
  readonly status: DiagnosticStatus;
  readonly reason?: string;
  readonly suppressedBy?: "comment" | "exception";
}

export class Diagnoser {
  readonly #fingerprints: Fingerprints;
  readonly #secrets = new Secrets();
  readonly #metas: ReadonlyMap<string, Meta>;

  /** `prefix` leads from the repository's root to what paths are relative to. */
  constructor(metas: ReadonlyMap<string, Meta>, prefix: string) {
    this.#metas = metas;
    this.#fingerprints = new Fingerprints(prefix);
  }

  /** `evidence` for the fingerprint is the text that the finding points at. */
  diagnose({ policy, finding, address }: Found, severity: Severity, outcome: Outcome): Diagnostic {
    for (const secret of finding.secrets ?? []) this.#secrets.add(secret);
    const place = placeOf(finding.at);
    const fix = finding.fix === undefined ? undefined : planFix(finding.fix);
    return {
      policy,
      severity,
      message: finding.message,
      help: this.#metas.get(policy)?.remediation ?? "",
      ...place,
      related: (finding.related ?? []).map(relatedPlace),
      ...(fix === undefined ? {} : { fix }),
      ...outcome,
      address,
      fingerprint: this.#fingerprints.next(policy, place.path, address, textOf(finding.at)),
    };
  }

  /** A finding about a place that belongs to no document, such as an entry of the config. */
  diagnosePlace(policy: string, place: Place, message: string, severity: Severity): Diagnostic {
    return {
      policy,
      severity,
      message,
      help: this.#metas.get(policy)?.remediation ?? "",
      ...place,
      related: [],
      status: "reported",
      address: [],
      fingerprint: this.#fingerprints.next(policy, place.path, [], message),
    };
  }

  /** Masks secrets everywhere, once all of them are known: another finding may show the same line. */
  hideSecrets(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    if (this.#secrets.isEmpty) return diagnostics;
    return diagnostics.map(({ fix, ...diagnostic }) => ({
      ...diagnostic,
      message: this.#secrets.hide(diagnostic.path, diagnostic.message),
      excerpt: this.#secrets.hideExcerpt(diagnostic.path, diagnostic.excerpt),
      related: diagnostic.related.map((related) => ({
        ...related,
        label: this.#secrets.hide(related.path, related.label),
        excerpt: this.#secrets.hideExcerpt(related.path, related.excerpt),
      })),
      // A masked edit would write the mask into the file: a fix that holds a secret is not offered at all.
      ...(fix === undefined || this.#holdsSecret(fix) ? {} : { fix }),
    }));
  }

  #holdsSecret({ title, edits }: PlannedFix): boolean {
    return edits.some(({ path, text }) => this.#secrets.isIn(path, text) || this.#secrets.isIn(path, title));
  }
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
