/** Applies a document's directives to its findings, and judges the directives. */
import { type Document, didYouMean, type Located, type Range, type Source } from "@secpolicy/model";
import type { Catalogue } from "../catalogue.ts";
import type { Clock } from "../clock.ts";
import { type Found, pathOf } from "../merger.ts";
import type { Related } from "../policy.ts";
import { Covering } from "./covering.ts";
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
  const hints = new Hints(input.catalogue);
  for (const directive of directives) {
    const problems = [...problemsOf(directive, input, hints)];
    about.push(...problems);
    if (!problems.some(({ policy }) => policy !== "suppression/unknown-policy")) {
      waivers.push(...waiversOf(directive, input));
    }
  }
  const index = new WaiverIndex(waivers);
  const reported: Found[] = [];
  const suppressed: Suppressed[] = [];
  for (const found of input.found) {
    const left = waive(found, index);
    if ("reason" in left) suppressed.push(left);
    else reported.push(left);
  }
  for (const one of unused(waivers, input.ran)) about.push(one);
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
function* problemsOf(directive: Directive, { catalogue, clock }: SuppressionInput, hints: Hints): Generator<Found> {
  const { comment, names, until, badUntil, reason } = directive;
  if (names.length === 0) {
    yield about("suppression/unknown-policy", comment, "The directive names no policy, so it waives nothing.");
  }
  for (const name of names) {
    if (catalogue.find(name.name).length > 0) continue;
    const message = `No policy is called "${name.name}".${hints.for(name.name)}`;
    yield about("suppression/unknown-policy", name, message);
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

/** To compare a name with all that there are takes long, and nobody has so many to correct. */
const MOST_HINTS = 50;

class Hints {
  readonly #catalogue: Catalogue;
  readonly #known = new Map<string, string>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  for(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const hint = this.#known.size < MOST_HINTS ? didYouMean(name, this.#catalogue.names()) : "";
    if (this.#known.size < MOST_HINTS) this.#known.set(name, hint);
    return hint;
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

/** Waivers by what they waive: a file may have as many of them as findings. */
class WaiverIndex {
  readonly #waivers: readonly Waiver[];
  /** By policy and path, made when a finding of the policy asks. */
  readonly #byPolicy = new Map<string, ReadonlyMap<string, Covering<Waiver>>>();

  constructor(waivers: readonly Waiver[]) {
    this.#waivers = waivers;
  }

  find(policy: string, path: string, range: Range): Waiver | undefined {
    const known = this.#byPolicy.get(policy) ?? this.#pathsOf(policy);
    this.#byPolicy.set(policy, known);
    return known.get(path)?.find(range);
  }

  #pathsOf(policy: string): ReadonlyMap<string, Covering<Waiver>> {
    const byPath = new Map<string, Waiver[]>();
    for (const waiver of this.#waivers) {
      if (!waiver.policies.has(policy)) continue;
      const known = byPath.get(waiver.source.path);
      if (known === undefined) byPath.set(waiver.source.path, [waiver]);
      else known.push(waiver);
    }
    return new Map([...byPath].map(([path, waivers]) => [path, new Covering(waivers)]));
  }
}

/** The finding without the users that are waived, or suppressed when its place or its last user is. */
function waive(found: Found, waivers: WaiverIndex): Found | Suppressed {
  const { policy } = found;
  const { at, related = [] } = found.finding;
  const direct = waivers.find(policy, at.source.path, at.range);
  if (direct !== undefined) {
    direct.used = true;
    return { ...found, reason: direct.reason };
  }
  const left: Related[] = [];
  let reason: string | undefined;
  for (const entry of related) {
    const waiver = entry.user === true ? waivers.find(policy, pathOf(entry), entry.at.range) : undefined;
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

function* unused(waivers: readonly Waiver[], ran: ReadonlySet<string>): Generator<Found> {
  for (const { name, policies, used } of waivers) {
    // A policy that did not run can't tell whether it would have found something.
    if (used || ![...policies].every((policy) => ran.has(policy))) continue;
    yield about("suppression/unused", name, `Nothing that this directive covers is reported by ${name.name}.`);
  }
}
