/** The rules that `headers()` returns. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { contains, type Located, locate, textOf } from "../source.ts";
import { itemsOf, valuesOf } from "./evaluate/alternatives.ts";
import { doubtOf } from "./evaluate/truth.ts";
import type { ObjectValue, Property, UnknownValue, Value } from "./evaluate/value.ts";
import type { NextHeader, NextRule } from "./model.ts";
import type { Reasons } from "./reasons.ts";
import { type Coverage, coverageOf, type Prefix, type Route } from "./route-pattern.ts";
import { stringOf } from "./scalars.ts";

/** A header while its config is being read: what replaces it is found at the end. */
export interface HeaderDraft extends NextHeader {
  readonly rule: RuleDraft;
  applies: NextHeader["applies"];
  overriddenBy: NextHeader["overriddenBy"];
}

export interface RuleDraft extends NextRule {
  readonly headers: HeaderDraft[];
  /** Two rules with the same text match the same paths; absent when the paths are not known. */
  readonly paths: string | undefined;
  /** Matches interfaces and assets as well as pages. */
  readonly everywhere: boolean;
}

export class RuleReader {
  readonly rules: RuleDraft[] = [];
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
    for (const item of items) {
      const choices = valuesOf(item.value);
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
    const coverage = pattern.known ? this.#coverageOf({ source: pattern.value, hasBasePath, hasLocale }) : undefined;
    return {
      source: at.source,
      range: at.range,
      pattern,
      headers: [],
      maybe: doubt !== undefined,
      conditional: object.properties.has("has") || object.properties.has("missing"),
      siteWide: siteWide(at, coverage),
      paths: pattern.known ? `${hasBasePath} ${hasLocale} ${pattern.value}` : undefined,
      everywhere: coverage?.everything === true,
    };
  }

  /** Nothing when the possible prefixes do not agree. */
  #coverageOf(route: Route): Coverage | undefined {
    const [first, ...others] = this.#prefixes.map((prefix) => coverageOf(route, prefix));
    return others.every((other) => other?.everything === first?.everything && other?.everyPage === first?.everyPage)
      ? first
      : undefined;
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
    const text = content === undefined ? unknown(value.at, textOf(value.at)) : stringOf(content.value);
    if (!text.known && content !== undefined) this.#vague(doubtOf(content.value));
    const names = valuesOf(key.value);
    const uncertain = doubt ?? key.doubt ?? content?.doubt ?? (names.length > 1 ? doubtOf(key.value) : undefined);
    if (uncertain !== undefined) this.#vague(uncertain);
    for (const name of names) {
      const header = draftHeader(rule, value, stringOf(name), text, uncertain !== undefined);
      if (header.key === undefined) this.open(doubtOf(name));
      rule.headers.push(header);
    }
  }
}

function isFalse(property: Property | undefined): boolean {
  return property?.value.type === "primitive" && property.value.value === false;
}

function siteWide(at: Located, coverage: Coverage | undefined): Scalar<boolean> {
  return coverage === undefined ? unknown(at, textOf(at)) : known(at, coverage.everyPage);
}

/** The inside of a literal, where it is written as it reads: without escapes. */
function literalOf({ at }: ObjectValue, value: Scalar<string>): Located | undefined {
  const { source, range } = value;
  if (!value.known || source !== at.source || !contains(at.range, range)) return undefined;
  const [start, end] = [range[0] + 1, range[1] - 1];
  return source.text.slice(start, end) === value.value && /["'`]/.test(source.text.charAt(end))
    ? locate(source, start, end)
    : undefined;
}

function draftHeader(
  rule: RuleDraft,
  object: ObjectValue,
  name: Scalar<string>,
  value: Scalar<string>,
  maybe: boolean,
): HeaderDraft {
  // A name with a parameter of the path (`:slug`) depends on the request.
  const key = name.known && !name.value.includes(":") ? name.value.toLowerCase() : undefined;
  // `process.env.NODE_ENV` is known and stands nowhere.
  const { source, range } = value.range[0] < value.range[1] ? value : object.at;
  return {
    source,
    range,
    rule,
    name,
    key,
    value,
    literal: literalOf(object, value),
    maybe,
    applies: maybe ? undefined : true,
    overriddenBy: undefined,
    object: object.at,
    element: object.element,
  };
}
