/** The report of a project, in which only those files are put together again that something else is said of. */
import type { Located } from "@secpolicy/model";
import type { Draft } from "./draft.ts";
import { draftsAbout } from "./exception-findings.ts";
import { Exceptions } from "./exceptions.ts";
import type { LintInput } from "./input.ts";
import type { Meta } from "./meta.ts";
import { byFailurePlace } from "./order.ts";
import { type FileResult, noResult, type Part, Parts } from "./parts.ts";
import { PathList } from "./path-list.ts";
import { RanPolicies } from "./ran-policies.ts";
import type { Diagnostic, Failure, FileEntry, Report } from "./report.ts";
import { Secrets } from "./secrets.ts";
import { Section } from "./section.ts";
import { atLeast, type Severity } from "./severity.ts";
import { Tally } from "./summary.ts";
import { directivePolicies } from "./suppression/metas.ts";
import { decide, type Thresholds } from "./verdict.ts";

export interface AssemblyInput extends Pick<LintInput, "waivers" | "now"> {
  readonly selection: Pick<LintInput["selection"], "catalogue" | "settingsFor">;
  /** Metadata of the policies that could run, by id. */
  readonly metas: ReadonlyMap<string, Meta>;
  /** From the repository's root to what paths are relative to. */
  readonly prefix: string;
  /** Findings below it are left out. */
  readonly minSeverity: Severity;
}

const NONE: readonly Draft[] = [];

export class Assembly {
  readonly #input: AssemblyInput;
  readonly #metas: ReadonlyMap<string, Meta>;
  readonly #exceptions: Exceptions;
  readonly #ran: RanPolicies;
  readonly #parts: Parts;
  readonly #tally = new Tally();
  readonly #diagnostics = new PathList<Diagnostic>((one, by) => this.#tally.count(one, by));
  readonly #files = new PathList<FileEntry>((one, by) => this.#tally.countFile(one, by));
  readonly #failures = new PathList<Failure>(() => {});
  /** Files that something else is said of. */
  #changed: Set<string>;
  /** Files that hold other secrets. */
  #revealed = new Set<string>();

  /** `results` by path, in path order. */
  constructor(input: AssemblyInput, results: ReadonlyMap<string, FileResult>) {
    const { selection, waivers, metas, now } = input;
    this.#input = input;
    this.#metas = new Map([...Object.entries(directivePolicies), ...metas]);
    this.#exceptions = new Exceptions(waivers.exceptions, selection.catalogue, now);
    this.#ran = new RanPolicies(selection.settingsFor, metas);
    this.#parts = new Parts(results);
    this.#changed = new Set(this.#parts.paths);
    for (const [path, result] of results) this.#noteRan(path, result);
  }

  /** Takes another result for a file's, or none. */
  replace(path: string, result: FileResult | undefined = noResult): void {
    const { paths, secrets } = this.#parts.replace(path, result);
    for (const said of paths) this.#changed.add(said);
    for (const holder of secrets) this.#revealed.add(holder);
    this.#noteRan(path, result);
  }

  /** A report that was handed out stays as it is. `otherFiles` counts those of no known kind. */
  report(otherFiles: number, thresholds: Thresholds): Report {
    this.#update();
    const [diagnostics, failures, files] = [this.#diagnostics.items, this.#failures.items, this.#files.items];
    const summary = this.#tally.summary(otherFiles);
    const verdict = decide(failures.length, summary, thresholds);
    return { diagnostics, failures, files, summary, policies: this.#metas, passed: verdict.status === 0, verdict };
  }

  /** What of a file must not be shown. */
  secretsIn(path: string): readonly Located[] {
    return this.#parts.of(path).flatMap(({ secrets }) => secrets);
  }

  #noteRan(path: string, { outcomes }: FileResult): void {
    if (this.#exceptions.size === 0) return;
    this.#exceptions.judged(
      path,
      outcomes.map((outcome) => this.#ran.on(outcome)),
    );
  }

  #update(): void {
    for (const { path } of this.#showing(this.#revealed)) this.#changed.add(path);
    const secrets = new Secrets((path) => this.secretsIn(path));
    this.#putTogether(this.#changed, secrets, NONE);
    // Which exceptions waive something is known when all others are done.
    if (this.#exceptions.size > 0) {
      const { selection, prefix } = this.#input;
      const { settingsFor } = selection;
      const about = draftsAbout(this.#exceptions, { settingsFor, metas: this.#metas, prefix });
      this.#putTogether(this.#exceptions.paths, secrets, about);
    }
    this.#changed = new Set();
    this.#revealed = new Set();
  }

  /** Diagnostics that show a part of some file. */
  *#showing(paths: ReadonlySet<string>): Iterable<Diagnostic> {
    if (paths.size === 0) return;
    for (const diagnostic of this.#diagnostics.items) {
      const { path, related, fix } = diagnostic;
      const shown = [path, ...related.map((place) => place.path), ...(fix?.edits ?? []).map((edit) => edit.path)];
      if (shown.some((one) => paths.has(one))) yield diagnostic;
    }
  }

  #putTogether(paths: ReadonlySet<string>, secrets: Secrets, about: readonly Draft[]): void {
    const diagnostics = new Map<string, readonly Diagnostic[]>();
    const failures = new Map<string, readonly Failure[]>();
    const files = new Map<string, readonly FileEntry[]>();
    for (const path of paths) {
      const parts = this.#parts.of(path);
      const own = about.filter(({ diagnostic }) => diagnostic.path === path);
      diagnostics.set(path, this.#diagnosticsOf(path, parts, secrets, own));
      failures.set(path, parts.flatMap((part) => part.failures).sort(byFailurePlace));
      files.set(
        path,
        parts.flatMap((part) => part.files),
      );
    }
    this.#diagnostics.replace(diagnostics);
    this.#failures.replace(failures);
    this.#files.replace(files);
  }

  #diagnosticsOf(
    path: string,
    parts: readonly Part[],
    secrets: Secrets,
    about: readonly Draft[],
  ): readonly Diagnostic[] {
    const { minSeverity, waivers } = this.#input;
    const section = new Section(waivers.baseline);
    const waive = this.#exceptions.waiving(path);
    for (const { drafts } of parts) for (const draft of drafts) section.add(draft, waive);
    for (const draft of about) section.add(draft, undefined);
    return section
      .diagnostics(new Set(parts.flatMap(({ used }) => used)))
      .filter(({ severity }) => atLeast(severity, minSeverity))
      .map((one) => secrets.hideIn(one));
  }
}
