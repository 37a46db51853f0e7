/** A header of a rule. */
import { type Scalar, unknown } from "../scalar.ts";
import { contains, type Located, locate, type Range, type Source, textOf } from "../source.ts";
import type { ContentSecurityPolicy } from "./csp/model.ts";
import { policyOf } from "./csp/parse.ts";
import { type ObjectValue, originsOf, type UnknownValue, type Value } from "./evaluate/value.ts";
import type { NextHeader } from "./model.ts";
import type { RuleDraft } from "./rules.ts";
import { stringOf } from "./scalars.ts";
import { shownTextOf } from "./text.ts";
import { outermost, placeOfWord } from "./written.ts";

/** A header while its config is being read: what replaces it is found at the end. */
export interface HeaderDraft extends NextHeader {
  readonly rule: RuleDraft;
  applies: NextHeader["applies"];
  overriddenBy: NextHeader["overriddenBy"];
}

/** Headers that protect the pages that they are sent with. */
export const pageHeaders: ReadonlySet<string> = new Set([
  "content-security-policy",
  "content-security-policy-report-only",
  "cross-origin-embedder-policy",
  "cross-origin-opener-policy",
  "feature-policy",
  "permissions-policy",
  "referrer-policy",
  "strict-transport-security",
  "x-content-type-options",
  "x-frame-options",
  "x-xss-protection",
]);

interface Parts {
  readonly rule: RuleDraft;
  /** The `{ key, value }` object. */
  readonly object: ObjectValue;
  readonly name: Scalar<string>;
  readonly content: Value | undefined;
  /** Why the header may not be there. */
  readonly doubt: UnknownValue | undefined;
}

export function draftHeader(parts: Parts): HeaderDraft {
  return new Header(parts);
}

/** A class, as a large config makes hundreds of them. */
class Header implements HeaderDraft {
  readonly source: Source;
  readonly range: Range;
  readonly rule: RuleDraft;
  readonly name: Scalar<string>;
  readonly key: string | undefined;
  readonly value: Scalar<string>;
  readonly maybe: boolean;
  applies: NextHeader["applies"];
  overriddenBy: NextHeader["overriddenBy"];
  readonly object: Located;
  readonly element: Located | undefined;
  readonly #object: ObjectValue;
  readonly #content: Value | undefined;
  #literals: readonly Located[] | undefined;
  #csp: ContentSecurityPolicy | false | undefined;

  constructor({ rule, object, name, content, doubt }: Parts) {
    const value = content === undefined ? unknown(object.at, textOf(object.at)) : stringOf(content);
    // `process.env.NODE_ENV` is known and stands nowhere.
    const { source, range } = value.range[0] < value.range[1] ? value : object.at;
    this.source = source;
    this.range = range;
    this.rule = rule;
    this.name = name;
    // A name with a parameter of the path (`:slug`) depends on the request.
    this.key = name.known && !name.value.includes(":") ? name.value.toLowerCase() : undefined;
    this.value = value;
    this.maybe = doubt !== undefined;
    this.applies = doubt === undefined ? true : undefined;
    this.overriddenBy = undefined;
    this.object = object.at;
    this.element = object.element;
    this.#object = object;
    this.#content = content;
  }

  get protectsPages(): boolean {
    return this.key !== undefined && pageHeaders.has(this.key);
  }

  get shown(): string | undefined {
    return this.#content === undefined ? undefined : shownTextOf(this.#content);
  }

  get literal(): Located | undefined {
    return literalOf(this.#object, this.value);
  }

  get csp(): ContentSecurityPolicy | undefined {
    this.#csp ??= policyOf(this) ?? false;
    return this.#csp === false ? undefined : this.#csp;
  }

  /** Policies take it from the header. */
  readonly placeOf = (directive: string, word?: string, nth?: number): Located => {
    const { source, range } = this;
    return placeOfWord(this.#written(), directive, word, nth) ?? { source, range };
  };

  pieceOf({ source, range }: Located): Located | undefined {
    const literal = this.#written().find((each) => each.source === source && contains(each.range, range));
    return literal === undefined ? undefined : insideOf(literal);
  }

  /** The literals that the value is put together from. */
  #written(): readonly Located[] {
    this.#literals ??= outermost(this.#content === undefined ? [] : originsOf([this.#content]));
    return this.#literals;
  }
}

function insideOf({ source, range: [start, end] }: Located): Located | undefined {
  const quote = source.text.charAt(start);
  const isLiteral = /["'`]/.test(quote) && source.text.charAt(end - 1) === quote && end - start > 1;
  return isLiteral ? locate(source, start + 1, end - 1) : undefined;
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
