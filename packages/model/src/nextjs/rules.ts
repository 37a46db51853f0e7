/** The rules that `headers()` returns. */
import { known, unknown } from "../scalar.ts";
import { textOf } from "../source.ts";
import { itemsOf, valuesOf } from "./evaluate/alternatives.ts";
import { doubtOf } from "./evaluate/truth.ts";
import type { ObjectValue, Property, UnknownValue, Value } from "./evaluate/value.ts";
import { draftHeader, type HeaderDraft } from "./header.ts";
import { mistakesOfResult, mistakesOfRule } from "./mistakes.ts";
import type { NextMistake, NextRule } from "./model.ts";
import type { Reasons } from "./reasons.ts";
import { matcherFor, type Prefix } from "./routes.ts";
import { stringOf } from "./scalars.ts";

export interface RuleDraft extends NextRule {
  readonly headers: HeaderDraft[];
  /** Two rules with the same text match the same paths; absent when the paths are not known. */
  readonly paths: string | undefined;
  /** Matches interfaces and assets as well as pages. */
  readonly everywhere: boolean;
}

export type { HeaderDraft } from "./header.ts";

export class RuleReader {
  readonly rules: RuleDraft[] = [];
  readonly mistakes: NextMistake[] = [];
  /** Some rule or some header's name is not known. */
  isOpen = false;
  /** Some value, pattern or presence is not known. */
  isVague = false;
  readonly #reasons: Reasons;
  readonly #prefixes: readonly Prefix[];

  /** More than one prefix when `basePath` or `i18n` is not known. */
  constructor(reasons: Reasons, prefixes: readonly Prefix[]) {
    this.#reasons = reasons;
    this.#prefixes = prefixes;
  }

  /** Reads what `headers()` returns; `doubt` when it may not be what is used. */
  read(value: Value, doubt: UnknownValue | undefined): void {
    const { items, open } = itemsOf(value);
    if (doubt === undefined) this.mistakes.push(...mistakesOfResult(value));
    for (const item of items) {
      const choices = valuesOf(item.value);
      if (doubt === undefined && item.doubt === undefined) this.mistakes.push(...mistakesOfRule(item.value));
      const uncertain = item.doubt ?? doubt ?? (choices.length > 1 ? doubtOf(item.value) : undefined);
      for (const choice of choices) this.#readRule(choice, uncertain);
    }
    if (open !== undefined) this.open(open);
  }

  /** Notes that there may be rules or headers that are not shown. */
  open(reason: UnknownValue): void {
    this.isOpen = true;
    this.#reasons.note(reason);
  }

  #vague(reason: UnknownValue): void {
    this.isVague = true;
    this.#reasons.note(reason);
  }

  #readRule(value: Value, doubt: UnknownValue | undefined): void {
    if (value.type === "unknown") this.open(value);
    // Next.js refuses to start with anything but an object.
    if (value.type !== "object") return;
    const uncertain = doubt ?? value.open;
    if (uncertain !== undefined) this.#vague(uncertain);
    const rule = this.#draft(value, uncertain);
    this.rules.push(rule);
    const headers = value.properties.get("headers");
    if (headers === undefined) {
      if (value.open !== undefined) this.open(value.open);
      return;
    }
    const { items, open } = itemsOf(headers.value);
    if (open !== undefined) this.open(open);
    for (const item of items) {
      const choices = valuesOf(item.value);
      const unsure = uncertain ?? headers.doubt ?? item.doubt;
      const either = unsure ?? (choices.length > 1 ? doubtOf(item.value) : undefined);
      for (const choice of choices) this.#readHeader(choice, rule, either);
    }
  }

  #draft(object: ObjectValue, doubt: UnknownValue | undefined): RuleDraft {
    const property = object.properties.get("source");
    const pattern = property === undefined ? unknown(object.at, textOf(object.at)) : stringOf(property.value);
    if (property !== undefined && !pattern.known) this.#vague(doubtOf(property.value));
    const at = property === undefined ? object.at : pattern;
    const hasBasePath = !isFalse(object.properties.get("basePath"));
    const hasLocale = !isFalse(object.properties.get("locale"));
    const route = pattern.known ? { source: pattern.value, hasBasePath, hasLocale } : undefined;
    const matcher = route === undefined ? undefined : matcherFor(route, this.#prefixes);
    const coverage = matcher?.coverage;
    const conditional = object.properties.has("has") || object.properties.has("missing");
    return {
      source: at.source,
      range: at.range,
      pattern,
      headers: [],
      maybe: doubt !== undefined,
      conditional,
      siteWide: coverage === undefined ? unknown(at, textOf(at)) : known(at, coverage.everyPage),
      missesHome: coverage?.missesHome === true,
      paths: pattern.known ? `${hasBasePath} ${hasLocale} ${pattern.value}` : undefined,
      everywhere: coverage?.everything === true,
      example: matcher?.example,
      matches: (path) => {
        const matches = matcher?.matches(path);
        return matches === true && (conditional || doubt !== undefined) ? undefined : matches;
      },
    };
  }

  #readHeader(value: Value, rule: RuleDraft, doubt: UnknownValue | undefined): void {
    if (value.type === "unknown") this.open(value);
    if (value.type !== "object") return;
    const key = value.properties.get("key");
    if (key === undefined) {
      if (value.open !== undefined) this.open(value.open);
      return;
    }
    const content = value.properties.get("value");
    if (content !== undefined && !stringOf(content.value).known) this.#vague(doubtOf(content.value));
    const names = valuesOf(key.value);
    const uncertain = doubt ?? key.doubt ?? content?.doubt ?? (names.length > 1 ? doubtOf(key.value) : undefined);
    if (uncertain !== undefined) this.#vague(uncertain);
    for (const name of names) {
      const header = draftHeader({
        rule,
        object: value,
        name: stringOf(name),
        content: content?.value,
        doubt: uncertain,
      });
      if (header.key === undefined) this.open(doubtOf(name));
      rule.headers.push(header);
    }
  }
}

function isFalse(property: Property | undefined): boolean {
  return property?.value.type === "primitive" && property.value.value === false;
}
