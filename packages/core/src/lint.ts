/** Documents + policies → report. Pure and synchronous: everything was read before. */
import { type Document, placeOf } from "@secpolicy/model";
import type { Catalogue } from "./catalogue.ts";
import { Diagnoser, type Outcome } from "./diagnose.ts";
import { Exceptions } from "./exceptions.ts";
import { type Found, groupByTarget, judge } from "./judge.ts";
import type { Meta } from "./meta.ts";
import type { NamedPolicy } from "./policy.ts";
import type { Project } from "./project.ts";
import type { Diagnostic, Failure, FileEntry, Report } from "./report.ts";
import type { Settings, SettingsFor } from "./settings.ts";
import { atLeast, severities } from "./severity.ts";
import { summarise } from "./summary.ts";
import { directivePolicies } from "./suppression/metas.ts";
import { suppress } from "./suppression/suppress.ts";
import type { LoadedFiles } from "./texts.ts";
import { placeKey, unite } from "./unite.ts";
import { decide, type Thresholds } from "./verdict.ts";
import type { Waivers } from "./waivers.ts";

export interface PolicySelection {
  readonly policies: readonly NamedPolicy[];
  /** Every policy that comments may name, loaded or not. */
  readonly catalogue: Catalogue;
  readonly settingsFor: SettingsFor;
}

export interface LintInput {
  readonly loaded: LoadedFiles;
  readonly selection: PolicySelection;
  readonly project: Project;
  readonly waivers: Waivers;
  readonly thresholds: Thresholds;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /**
   * From the repository's root to what paths are relative to, `""` or ending in `/`: fingerprints must not depend on
   * where the command runs.
   */
  readonly prefix?: string;
}

export function lint(input: LintInput): Report {
  const run = new Run(input);
  for (const document of input.loaded.documents) run.lintDocument(document);
  return run.report();
}

/** One call of `lint`: collects what each document yields. */
class Run {
  readonly #input: LintInput;
  readonly #policiesByTarget: ReturnType<typeof groupByTarget>;
  readonly #metas = new Map<string, Meta>();
  readonly #diagnoser: Diagnoser;
  readonly #exceptions: Exceptions;
  readonly #diagnostics: Diagnostic[] = [];
  /** Places of directives that waived something in some document. */
  readonly #used = new Set<string>();
  readonly #failures: Failure[];
  readonly #files: FileEntry[];

  constructor(input: LintInput) {
    const { loaded, selection, waivers, now } = input;
    this.#input = input;
    this.#diagnoser = new Diagnoser(this.#metas, input.prefix ?? "");
    this.#policiesByTarget = groupByTarget(selection.policies);
    this.#exceptions = new Exceptions(waivers.exceptions, selection.catalogue, now);
    this.#failures = [...loaded.failures];
    this.#files = [...loaded.files];
    for (const [id, meta] of Object.entries(directivePolicies)) this.#metas.set(id, meta);
    for (const { id, policy } of selection.policies) this.#metas.set(id, policy.meta);
  }

  lintDocument(document: Document): void {
    const { loaded, selection, project, waivers, now } = this.#input;
    const module = loaded.modules.get(document.kind);
    if (module === undefined) throw new Error(`The code for ${document.kind} is not loaded.`);
    const settings = selection.settingsFor(document.path);
    const { found, failures, ran, judged } = judge({
      document,
      module,
      policies: this.#policiesByTarget,
      settings,
      project,
      now,
    });
    const problems = problemFailures(document);
    this.#failures.push(...problems, ...failures);
    this.#files.push(fileEntry(document, [...problems, ...failures], judged));
    const result = waivers.inline
      ? suppress({ document, found, ran, catalogue: selection.catalogue, now })
      : { reported: found, suppressed: [], about: [], used: [] };
    for (const { source, range } of result.used) this.#used.add(placeKey(source.path, range));
    this.#exceptions.judged(document.path, ran);
    for (const one of [...result.reported, ...result.about]) this.#add(one, settings, this.#outcome(one));
    for (const one of result.suppressed)
      this.#add(one, settings, { status: "suppressed", reason: one.reason, suppressedBy: "comment" });
  }

  report(): Report {
    this.#addExceptionFindings();
    const { loaded, thresholds } = this.#input;
    const { minSeverity = "info" } = thresholds;
    const wanted = unite(this.#diagnostics, this.#used).filter(({ severity }) => atLeast(severity, minSeverity));
    const diagnostics = this.#diagnoser.hideSecrets(wanted.map((one) => this.#baselined(one)).sort(byPlace));
    const failures = this.#failures.sort(byFailurePlace);
    const files = this.#files.sort((a, b) => compare(a.path, b.path));
    const summary = summarise(diagnostics, files, loaded.otherFiles);
    const verdict = decide(diagnostics, failures, summary, thresholds);
    return { diagnostics, failures, files, summary, policies: this.#metas, passed: verdict.status === 0, verdict };
  }

  #outcome(found: Found): Outcome {
    const reason = this.#exceptions.waive(found, found.finding.at.source.path);
    return reason === undefined ? { status: "reported" } : { status: "suppressed", reason, suppressedBy: "exception" };
  }

  #add(found: Found, settings: Settings, outcome: Outcome): void {
    const setting = settings.get(found.policy);
    if (setting === undefined) return;
    this.#diagnostics.push(this.#diagnoser.diagnose(found, setting.severity, outcome));
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
        const message = `The exception for ${policies.join(", ")} ${fact}.`;
        this.#diagnostics.push(this.#diagnoser.diagnosePlace(policy, place, message, setting.severity));
      }
    }
  }
}

/** Failures that one document may show: behind a broken quote each line is a problem, and the first ones tell why. */
const MOST_PROBLEMS = 5;

function problemFailures({ path, problems }: Document): readonly Failure[] {
  const failures = problems.slice(0, MOST_PROBLEMS).map(problemFailure);
  const more = problems.length - failures.length;
  if (more === 0) return failures;
  return [
    ...failures,
    { path, message: `There are ${more} more problems in the file, which may follow from the first.` },
  ];
}

function problemFailure(problem: Document["problems"][number]): Failure {
  const { path, start, excerpt } = placeOf(problem);
  return { path, message: problem.message, start, excerpt };
}

function fileEntry({ path, kind, unread }: Document, failures: readonly Failure[], judged: boolean): FileEntry {
  const [first] = failures;
  if (first !== undefined) return { path, kind, status: "failed", reason: first.message };
  const left = unread === undefined ? undefined : `${unread}, which no policy judges, are left unread`;
  if (!judged) {
    return { path, kind, status: "recognised", reason: left ?? "no enabled policy judges what it holds" };
  }
  return left === undefined ? { path, kind, status: "checked" } : { path, kind, status: "checked", reason: left };
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
