/** Applies a document's directives to its findings, and judges the directives. */
import { contains, type Document, didYouMean, type Located, type Range, type Source } from "@secpolicy/model";
import type { Catalogue } from "../catalogue.ts";
import type { Clock } from "../clock.ts";
import type { Found } from "../merger.ts";
import type { Related } from "../policy.ts";
import { DIRECTIVE_WORD, type Directive, type DirectiveName, readDirective } from "./directive.ts";
import type { DirectivePolicyId } from "./metas.ts";

export interface Suppressed extends Found {
  readonly reason: string;
}

export interface SuppressionResult {
  readonly reported: readonly Found[];
  readonly suppressed: readonly Suppressed[];
  /** Findings about the directives. */
  readonly about: readonly Found[];
  /** Names in directives that waived something. */
  readonly used: readonly Located[];
}

export interface SuppressionInput {
  readonly document: Document;
  readonly found: readonly Found[];
  readonly ran: ReadonlySet<string>;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
}

/** One policy that a working directive waives in a range. */
interface Waiver {
  readonly source: Source;
  readonly range: Range;
  readonly policies: ReadonlySet<string>;
  readonly reason: string;
  readonly name: DirectiveName;
  used: boolean;
}

export function suppress(input: SuppressionInput): SuppressionResult {
  const directives = directivesOf(input.document);
  if (directives.length === 0) return { reported: input.found, suppressed: [], about: [], used: [] };
  const about: Found[] = [];
  const waivers: Waiver[] = [];
  for (const directive of directives) {
    const problems = [...problemsOf(directive, input)];
    about.push(...problems);
    if (!problems.some(({ policy }) => policy !== "suppression/unknown-policy")) {
      waivers.push(...waiversOf(directive, input));
    }
  }
  const reported: Found[] = [];
  const suppressed: Suppressed[] = [];
  for (const found of input.found) {
    const left = waive(found, waivers);
    if ("reason" in left) suppressed.push(left);
    else reported.push(left);
  }
  about.push(...unused(waivers, input.ran));
  const used = waivers.filter((waiver) => waiver.used).map(({ name }) => name);
  return { reported, suppressed, about, used };
}

function directivesOf(document: Document): readonly Directive[] {
  if (!document.sources.some(({ text }) => text.includes(DIRECTIVE_WORD))) return [];
  const directives: Directive[] = [];
  for (const comment of document.comments()) {
    const directive = readDirective(comment);
    if (directive !== undefined) directives.push(directive);
  }
  return directives;
}

function about(policy: DirectivePolicyId, at: DirectiveName | Directive["comment"], message: string): Found {
  return { policy, address: [], direct: true, finding: { at: { source: at.source, range: at.range }, message } };
}

/** A directive with any of these, an unknown name excepted, suppresses nothing. */
function* problemsOf(directive: Directive, { catalogue, clock }: SuppressionInput): Generator<Found> {
  const { comment, names, until, badUntil, reason } = directive;
  if (names.length === 0) {
    yield about("suppression/unknown-policy", comment, "The directive names no policy, so it waives nothing.");
  }
  for (const name of names) {
    if (catalogue.find(name.name).length > 0) continue;
    const hint = didYouMean(name.name, catalogue.names());
    yield about("suppression/unknown-policy", name, `No policy is called "${name.name}".${hint}`);
  }
  if (reason === undefined) {
    yield about("suppression/no-reason", comment, "The directive gives no reason, so it waives nothing.");
  }
  if (badUntil !== undefined) {
    yield about(
      "suppression/expired",
      comment,
      `"${badUntil}" is no date (YYYY-MM-DD), so the directive waives nothing.`,
    );
  } else if (until !== undefined && until < clock.today) {
    yield about("suppression/expired", comment, `The directive expired on ${until} and waives nothing any more.`);
  }
}

function* waiversOf(directive: Directive, { catalogue }: SuppressionInput): Generator<Waiver> {
  const { comment, wholeFile, names, reason = "" } = directive;
  const range = rangeOf(directive);
  for (const name of names) {
    const policies = new Set(catalogue.find(name.name).map(({ id }) => id));
    if (policies.size === 0) continue;
    const covers: Range = wholeFile ? (range ?? [0, 0]) : (range ?? [comment.range[0], comment.range[0]]);
    yield { source: comment.source, range: covers, policies, reason, name, used: false };
  }
}

function rangeOf({ comment, wholeFile }: Directive): Range | undefined {
  if (!wholeFile) return comment.covers;
  return comment.leading ? [0, comment.source.text.length] : undefined;
}

/** The finding without the users that are waived, or suppressed when its place or its last user is. */
function waive(found: Found, waivers: readonly Waiver[]): Found | Suppressed {
  const { at, related = [] } = found.finding;
  const matching = waivers.filter(({ policies }) => policies.has(found.policy));
  const direct = matching.find(({ source, range }) => source === at.source && contains(range, at.range));
  if (direct !== undefined) {
    direct.used = true;
    return { ...found, reason: direct.reason };
  }
  const left: Related[] = [];
  let reason: string | undefined;
  for (const entry of related) {
    const waiver = entry.user === true ? matching.find((candidate) => coversPlace(candidate, entry)) : undefined;
    if (waiver === undefined) {
      left.push(entry);
      continue;
    }
    waiver.used = true;
    reason = waiver.reason;
  }
  if (reason === undefined) return found;
  const waived = { ...found, finding: { ...found.finding, related: left } };
  return found.direct || left.some(({ user }) => user === true) ? waived : { ...found, reason };
}

function coversPlace({ source, range }: Waiver, { at }: Related): boolean {
  const path = "source" in at ? at.source.path : at.path;
  return source.path === path && contains(range, at.range);
}

function* unused(waivers: readonly Waiver[], ran: ReadonlySet<string>): Generator<Found> {
  for (const { name, policies, used } of waivers) {
    // A policy that did not run can't tell whether it would have found something.
    if (used || ![...policies].every((policy) => ran.has(policy))) continue;
    yield about("suppression/unused", name, `Nothing that this directive covers is reported by ${name.name}.`);
  }
}
