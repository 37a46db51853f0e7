/**
 * The report of a project that changes. A file that has not changed, and whose policies would be told the same of others
 * again, keeps its outcome and its place in the report.
 */
import {
  type Answers,
  Assembly,
  type FileResult,
  judgeByInquiry,
  kinds,
  type Located,
  limitsOf,
  type Meta,
  metasOf,
  type NamedPolicy,
  ProjectFacts,
  ProjectView,
  type Report,
  type Thresholds,
} from "@secpolicy/core";
import { loadPolicies } from "@secpolicy/policies";
import type { Fate, FileDocument, FileSet, ResolvedConfig } from "@secpolicy/project";
import { Kept } from "./kept.ts";
import { ReadFiles } from "./read-files.ts";
import { Readers } from "./readers.ts";

export interface KeptInput {
  readonly files: FileSet;
  readonly config: ResolvedConfig;
  /** From the repository's root to what paths are relative to. */
  readonly prefix: string;
}

/** What may differ from one report to the next. */
export interface ReportChoices {
  /** Do comments count? */
  readonly inline: boolean;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** Fingerprints of findings that are accepted. */
  readonly baseline: ReadonlySet<string>;
  readonly thresholds: Thresholds;
}

/** The policies for the kinds of files that there are. */
interface Loaded {
  readonly policies: readonly NamedPolicy[];
  readonly metas: ReadonlyMap<string, Meta>;
}

/** What documents depend on is known by subjects, and nobody takes their outcomes elsewhere. */
const noAnswers: Answers = new Map();

export class KeptReport {
  readonly #input: KeptInput;
  readonly #read: ReadFiles;
  readonly #documents = new Map<string, FileDocument>();
  readonly #results = new Map<string, FileResult>();
  /** Files of no known kind. */
  readonly #others = new Set<string>();
  readonly #readers = new Readers();
  /** Documents that are to be judged. */
  readonly #stale = new Set<string>();
  #facts = new ProjectFacts([], {});
  #choices: Pick<ReportChoices, "inline" | "now"> | undefined;
  readonly #loaded = new Kept<Promise<Loaded>>();
  readonly #judge = new Kept<ReturnType<typeof judgeByInquiry>>();
  readonly #assembly = new Kept<Assembly>();

  constructor(input: KeptInput) {
    this.#input = input;
    this.#read = new ReadFiles(input.files.found);
    for (const [path, result] of this.#read.results) this.#results.set(path, result);
  }

  async report(choices: ReportChoices): Promise<Report> {
    this.#take(await this.#input.files.news());
    const { policies, metas } = await this.#load();
    this.#follow(choices);
    this.#judgeStale(policies, choices);
    const { thresholds } = choices;
    return this.#assemble(metas, choices).report(this.#others.size, thresholds);
  }

  /** What of a file must not be shown, as far as the last report tells. */
  secretsIn(path: string): readonly Located[] {
    return this.#assembly.value?.secretsIn(path) ?? [];
  }

  #take(news: ReadonlyMap<string, Fate | undefined>): void {
    const isFirst = this.#documents.size === 0;
    for (const [path, fate] of news) {
      if (fate?.as === "other") this.#others.add(path);
      else this.#others.delete(path);
      if (fate?.as === "document") {
        this.#documents.set(path, fate.made);
        this.#stale.add(path);
      } else {
        this.#documents.delete(path);
        this.#stale.delete(path);
        this.#readers.forget(path);
        this.#put(path, this.#read.of(path, fate));
      }
    }
    if (isFirst) this.#facts = new ProjectFacts(inPathOrder(this.#documents.values()), this.#input.config.settings);
    else for (const path of news.keys()) this.#replaceFacts(path);
  }

  #replaceFacts(path: string): void {
    for (const subject of this.#facts.replace(path, this.#documents.get(path))) {
      for (const reader of this.#readers.of(subject)) this.#stale.add(reader);
    }
  }

  /** Kinds in the order in which their first files come: that of the metadata in the report. */
  #load(): Promise<Loaded> {
    const { plugins } = this.#input.config;
    const first = kinds.flatMap((kind) =>
      this.#facts
        .of(kind)
        .slice(0, 1)
        .map(({ path }) => ({ kind, path })),
    );
    const present = inPathOrder(first).map(({ kind }) => kind);
    return this.#loaded.of(present, async () => {
      const policies = [...(await Promise.all(present.map(loadPolicies))).flat(), ...plugins];
      return { policies, metas: metasOf(policies) };
    });
  }

  /** Other choices make documents stale that depend on them. */
  #follow({ inline, now }: ReportChoices): void {
    const before = this.#choices;
    this.#choices = { inline, now };
    if (before?.inline === inline && before.now === now) return;
    for (const [path, { outcomes }] of this.#results) {
      if (before?.inline !== inline || outcomes.some(({ usesDate }) => usesDate)) this.#stale.add(path);
    }
  }

  #judgeStale(policies: readonly NamedPolicy[], { inline, now }: ReportChoices): void {
    const { files, config, prefix } = this.#input;
    const { catalogue, settingsFor } = config;
    const judge = this.#judge.of([policies, inline, now], () =>
      judgeByInquiry({
        loaded: files,
        selection: { policies, catalogue, settingsFor },
        waivers: { inline },
        now,
        prefix,
        limits: limitsOf(config.settings),
      }),
    );
    for (const path of this.#stale) {
      const document = this.#documents.get(path)?.document;
      if (document === undefined) continue;
      const project = new ProjectView(this.#facts, this.#readers.noteFor(path));
      this.#put(path, this.#read.judged(path, judge(document, { project, answers: noAnswers })));
    }
    this.#stale.clear();
  }

  #assemble(metas: ReadonlyMap<string, Meta>, { now, baseline, thresholds }: ReportChoices): Assembly {
    const { minSeverity = "info" } = thresholds;
    return this.#assembly.of([metas, now, baseline, minSeverity], () => {
      const { config, prefix } = this.#input;
      const waivers = { inline: true, exceptions: config.exceptions, baseline };
      const results = [...this.#results].sort(([a], [b]) => (a < b ? -1 : 1));
      return new Assembly({ selection: config, waivers, metas, now, prefix, minSeverity }, new Map(results));
    });
  }

  #put(path: string, result: FileResult): void {
    this.#results.set(path, result);
    this.#assembly.value?.replace(path, result);
  }
}

function inPathOrder<T extends { readonly path: string }>(items: Iterable<T>): readonly T[] {
  return [...items].sort((a, b) => (a.path < b.path ? -1 : 1));
}
