/** A document + policies → its outcome. */
import { type Document, type KindModule, type Limits, placeOf, placeOnly } from "@secpolicy/model";
import type { Catalogue } from "./catalogue.ts";
import { Clock } from "./clock.ts";
import { type Draft, draftOf } from "./draft.ts";
import type { EnabledPolicies } from "./enabled.ts";
import { judge } from "./judge.ts";
import type { Found } from "./merger.ts";
import type { Meta } from "./meta.ts";
import { byPlace } from "./order.ts";
import type { DocumentOutcome } from "./outcome.ts";
import type { Inquiry } from "./questions.ts";
import type { Failure, FileEntry } from "./report.ts";
import type { Settings } from "./settings.ts";
import { suppress } from "./suppression/suppress.ts";
import { placeKey } from "./unite.ts";

export interface JudgeDocumentInput {
  readonly document: Document;
  readonly module: KindModule;
  readonly enabled: EnabledPolicies;
  readonly metas: ReadonlyMap<string, Meta>;
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly inquiry: Inquiry;
  /** Do comments count? */
  readonly inline: boolean;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** From the repository's root to what paths are relative to, `""` or ending in `/`. */
  readonly prefix: string;
  readonly limits: Limits;
}

export function judgeDocument(input: JudgeDocumentInput): DocumentOutcome {
  const { document, module, enabled, metas, catalogue, settings, inquiry, inline, prefix, limits } = input;
  const clock = new Clock(input.now);
  const verdicts = judge({ document, module, enabled, project: inquiry.project, clock, limits });
  const { found, ran, broken, judged } = verdicts;
  const failures = [...problemFailures(document), ...verdicts.failures];
  const { reported, suppressed, about, used } = inline
    ? suppress({ document, found, ran, catalogue, clock })
    : { reported: found, suppressed: [], about: [], used: [] };
  const drafts: Draft[] = [];
  const draft = (one: Found, waived?: string): void => {
    const severity = settings.get(one.policy)?.severity;
    const help = metas.get(one.policy)?.remediation ?? "";
    if (severity !== undefined) drafts.push(draftOf({ found: one, severity, help, prefix, waived }));
  };
  for (const one of [...reported, ...about]) draft(one);
  for (const one of suppressed) draft(one, one.reason);
  return {
    file: fileEntry(document, failures, judged),
    failures,
    drafts: drafts.sort((a, b) => byPlace(a.diagnostic, b.diagnostic)),
    used: used.map(({ source, range }) => placeKey(source.path, range)),
    // Places alone: what a policy points at is mostly a node, and with it the whole model would be kept.
    secrets: found.flatMap(({ finding }) => (finding.secrets ?? []).map(placeOnly)),
    broken,
    answers: inquiry.answers,
    usesDate: clock.wasRead,
  };
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

function fileEntry(document: Document, failures: readonly Failure[], judged: boolean): FileEntry {
  const { path, kind, unread, isTemplate } = document;
  const [first] = failures;
  if (first !== undefined) return { path, kind, status: "failed", reason: first.message };
  if (isTemplate === true) return { path, kind, status: "skipped", reason: unread ?? "template" };
  if (!judged) {
    return { path, kind, status: "recognised", reason: unread ?? "no enabled policy judges what it holds" };
  }
  return unread === undefined ? { path, kind, status: "checked" } : { path, kind, status: "checked", reason: unread };
}
