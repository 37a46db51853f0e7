/** Outcomes of documents → the report of the run. */
import type { Place } from "@secpolicy/model";
import type { Draft } from "./draft.ts";
import { Exceptions } from "./exceptions.ts";
import { Fingerprints, identityOf } from "./fingerprint.ts";
import type { LintInput } from "./lint.ts";
import type { Meta } from "./meta.ts";
import type { DocumentOutcome } from "./outcome.ts";
import type { Diagnostic, Failure, FileEntry, Report } from "./report.ts";
import { Secrets } from "./secrets.ts";
import type { Settings, SettingsFor } from "./settings.ts";
import { atLeast, type Severity, severities } from "./severity.ts";
import { summarise } from "./summary.ts";
import { directivePolicies } from "./suppression/metas.ts";
import { unite } from "./unite.ts";
import { decide } from "./verdict.ts";

export interface AssembleInput extends Pick<LintInput, "waivers" | "thresholds" | "now" | "prefix"> {
  /** In path order. */
  readonly outcomes: readonly DocumentOutcome[];
  readonly loaded: Pick<LintInput["loaded"], "files" | "failures" | "otherFiles">;
  readonly selection: Pick<LintInput["selection"], "catalogue" | "settingsFor">;
  /** Metadata of the policies that could run, by id. */
  readonly metas: ReadonlyMap<string, Meta>;
}

export function assemble(input: AssembleInput): Report {
  const assembly = new Assembly(input);
  for (const outcome of input.outcomes) assembly.add(outcome);
  return assembly.report();
}

class Assembly {
  readonly #input: AssembleInput;
  readonly #metas: ReadonlyMap<string, Meta>;
  readonly #fingerprints = new Fingerprints();
  readonly #secrets = new Secrets();
  readonly #exceptions: Exceptions;
  readonly #ran: RanPolicies;
  readonly #diagnostics: Diagnostic[] = [];
  /** Places of directives that waived something in some document. */
  readonly #used = new Set<string>();
  readonly #failures: Failure[];
  readonly #files: FileEntry[];

  constructor(input: AssembleInput) {
    const { loaded, selection, waivers, metas, now } = input;
    this.#input = input;
    this.#metas = new Map([...Object.entries(directivePolicies), ...metas]);
    this.#exceptions = new Exceptions(waivers.exceptions, selection.catalogue, now);
    this.#ran = new RanPolicies(selection.settingsFor, metas);
    this.#failures = [...loaded.failures];
    this.#files = [...loaded.files];
  }

  add({ file, failures, drafts, used, secrets, broken }: DocumentOutcome): void {
    this.#failures.push(...failures);
    this.#files.push(file);
    for (const place of used) this.#used.add(place);
    for (const secret of secrets) this.#secrets.add(secret);
    if (this.#input.waivers.exceptions.length > 0) {
      this.#exceptions.judged(file.path, this.#ran.on(file.path, broken));
    }
    for (const draft of drafts) this.#diagnostics.push(this.#finish(draft));
  }

  report(): Report {
    this.#addExceptionFindings();
    const { loaded, thresholds } = this.#input;
    const { minSeverity = "info" } = thresholds;
    const wanted = unite(this.#diagnostics, this.#used).filter(({ severity }) => atLeast(severity, minSeverity));
    const diagnostics = wanted.map((one) => this.#secrets.hideIn(this.#baselined(one))).sort(byPlace);
    const failures = this.#failures.sort(byFailurePlace);
    const files = this.#files.sort((a, b) => compare(a.path, b.path));
    const summary = summarise(diagnostics, files, loaded.otherFiles);
    const verdict = decide(diagnostics, failures, summary, thresholds);
    return { diagnostics, failures, files, summary, policies: this.#metas, passed: verdict.status === 0, verdict };
  }

  #finish({ identity, waived, ...draft }: Draft): Diagnostic {
    const reason = waived ?? this.#exceptions.waive(draft);
    const suppressedBy = waived === undefined ? "exception" : "comment";
    return {
      ...draft,
      help: this.#metas.get(draft.policy)?.remediation ?? "",
      ...(reason === undefined ? { status: "reported" } : { status: "suppressed", reason, suppressedBy }),
      fingerprint: this.#fingerprints.next(identity),
    };
  }

  #baselined(diagnostic: Diagnostic): Diagnostic {
    const known = diagnostic.status === "reported" && this.#input.waivers.baseline.has(diagnostic.fingerprint);
    return known ? { ...diagnostic, status: "baselined" } : diagnostic;
  }

  #addExceptionFindings(): void {
    const findings = [
      { policy: "suppression/unused", exceptions: this.#exceptions.unused(), fact: "waives nothing" },
      { policy: "suppression/expired", exceptions: this.#exceptions.expired(), fact: "has expired and waives nothing" },
    ];
    for (const { policy, exceptions, fact } of findings) {
      for (const { place, policies } of exceptions) {
        const setting = this.#input.selection.settingsFor(place.path).get(policy);
        if (setting === undefined) continue;
        this.#addFinding(policy, place, `The exception for ${policies.join(", ")} ${fact}.`, setting.severity);
      }
    }
  }

  /** About a place that belongs to no document, such as an entry of the config. */
  #addFinding(policy: string, place: Place, message: string, severity: Severity): void {
    const { prefix = "" } = this.#input;
    const identity = identityOf({ prefix, policy, path: place.path, address: [], evidence: message });
    this.#diagnostics.push({
      policy,
      severity,
      message,
      help: this.#metas.get(policy)?.remediation ?? "",
      ...place,
      related: [],
      status: "reported",
      address: [],
      fingerprint: this.#fingerprints.next(identity),
    });
  }
}

/** Which policies ran on a file, of whatever kind they are: an exception may name policies of several kinds. */
class RanPolicies {
  readonly #settingsFor: SettingsFor;
  readonly #metas: ReadonlyMap<string, Meta>;
  /** Many files have the same settings. */
  readonly #known = new Map<Settings, ReadonlySet<string>>();

  constructor(settingsFor: SettingsFor, metas: ReadonlyMap<string, Meta>) {
    this.#settingsFor = settingsFor;
    this.#metas = metas;
  }

  on(path: string, broken: readonly string[]): ReadonlySet<string> {
    const settings = this.#settingsFor(path);
    const known = this.#known.get(settings) ?? new Set([...this.#metas.keys()].filter((id) => settings.has(id)));
    this.#known.set(settings, known);
    if (broken.length === 0) return known;
    return new Set([...known].filter((id) => !broken.includes(id)));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.path, b.path) ||
    a.range[0] - b.range[0] ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.policy, b.policy)
  );
}

function byFailurePlace(a: Failure, b: Failure): number {
  // What has no place stands last.
  return (
    compare(a.path, b.path) ||
    (a.start?.line ?? Number.MAX_SAFE_INTEGER) - (b.start?.line ?? Number.MAX_SAFE_INTEGER) ||
    (a.start?.column ?? 0) - (b.start?.column ?? 0)
  );
}
