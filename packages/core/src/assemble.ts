/** Outcomes of documents → the report of the run. */
import type { Place } from "@secpolicy/model";
import type { Draft } from "./draft.ts";
import { Exceptions } from "./exceptions.ts";
import { fingerprintOf, identityOf } from "./fingerprint.ts";
import type { LintInput } from "./input.ts";
import type { Meta } from "./meta.ts";
import { byFailurePlace, byPlace, compare } from "./order.ts";
import type { DocumentOutcome } from "./outcome.ts";
import type { Diagnostic, Failure, FileEntry, Report } from "./report.ts";
import { Secrets } from "./secrets.ts";
import type { Settings, SettingsFor } from "./settings.ts";
import { atLeast, type Severity } from "./severity.ts";
import { summarise } from "./summary.ts";
import { directivePolicies } from "./suppression/metas.ts";
import { diagnosticKey, Union } from "./unite.ts";
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
  return assembleWithSecrets(input).report;
}

/** For who shows more of the files than the report does. */
export function assembleWithSecrets(input: AssembleInput): { readonly report: Report; readonly secrets: Secrets } {
  const assembly = new Assembly(input);
  for (const outcome of input.outcomes) assembly.add(outcome);
  return { report: assembly.report(), secrets: assembly.secrets };
}

class Assembly {
  readonly #input: AssembleInput;
  readonly #metas: ReadonlyMap<string, Meta>;
  /** How many findings of an identity there were. */
  readonly #seen = new Map<string, number>();
  readonly secrets = new Secrets();
  readonly #exceptions: Exceptions;
  readonly #ran: RanPolicies;
  readonly #union = new Union();
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
    for (const secret of secrets) this.secrets.add(secret);
    if (this.#input.waivers.exceptions.length > 0) {
      this.#exceptions.judged(file.path, this.#ran.on(file.path, broken));
    }
    for (const draft of drafts) this.#union.add(draft.key, this.#finish(draft));
  }

  report(): Report {
    this.#addExceptionFindings();
    const { loaded, thresholds } = this.#input;
    const { minSeverity = "info" } = thresholds;
    const diagnostics: Diagnostic[] = [];
    for (const one of this.#union.diagnostics(this.#used)) {
      if (atLeast(one.severity, minSeverity)) diagnostics.push(this.secrets.hideIn(this.#baselined(one)));
    }
    diagnostics.sort(byPlace);
    const failures = this.#failures.sort(byFailurePlace);
    const files = this.#files.sort((a, b) => compare(a.path, b.path));
    const summary = summarise(diagnostics, files, loaded.otherFiles);
    const verdict = decide(diagnostics, failures, summary, thresholds);
    return { diagnostics, failures, files, summary, policies: this.#metas, passed: verdict.status === 0, verdict };
  }

  #finish({ identity, diagnostic }: Draft): Diagnostic {
    const waiver = diagnostic.status === "reported" ? this.#exceptions.waive(diagnostic) : undefined;
    const occurrence = this.#occurrence(identity);
    // Mostly nothing is left to say, and nothing is copied.
    if (waiver === undefined && occurrence === 0) return diagnostic;
    return {
      ...diagnostic,
      ...(waiver === undefined ? {} : { status: "suppressed", reason: waiver, suppressedBy: "exception" }),
      fingerprint: fingerprintOf(identity, occurrence),
    };
  }

  #occurrence(identity: string): number {
    const before = this.#seen.get(identity) ?? 0;
    this.#seen.set(identity, before + 1);
    return before;
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
    this.#union.add(diagnosticKey(policy, place.path, place.range), {
      policy,
      severity,
      message,
      help: this.#metas.get(policy)?.remediation ?? "",
      ...place,
      related: [],
      status: "reported",
      address: [],
      fingerprint: fingerprintOf(identity, this.#occurrence(identity)),
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
