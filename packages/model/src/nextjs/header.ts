/** A header of a rule. */
import { type Scalar, unknown } from "../scalar.ts";
import { contains, type Located, locate, textOf } from "../source.ts";
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
const pageHeaders: ReadonlySet<string> = new Set([
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

export function draftHeader({ rule, object, name, content, doubt }: Parts): HeaderDraft {
  // A name with a parameter of the path (`:slug`) depends on the request.
  const key = name.known && !name.value.includes(":") ? name.value.toLowerCase() : undefined;
  const value = content === undefined ? unknown(object.at, textOf(object.at)) : stringOf(content);
  // `process.env.NODE_ENV` is known and stands nowhere.
  const { source, range } = value.range[0] < value.range[1] ? value : object.at;
  const at: Located = { source, range };
  let literals: readonly Located[] | undefined;
  let csp: ContentSecurityPolicy | false | undefined;
  const draft: HeaderDraft = {
    ...at,
    rule,
    name,
    key,
    protectsPages: key !== undefined && pageHeaders.has(key),
    value,
    shown: content === undefined ? undefined : shownTextOf(content),
    literal: literalOf(object, value),
    maybe: doubt !== undefined,
    applies: doubt === undefined ? true : undefined,
    overriddenBy: undefined,
    object: object.at,
    element: object.element,
    get csp() {
      csp ??= policyOf(draft) ?? false;
      return csp === false ? undefined : csp;
    },
    placeOf(directive, word, nth) {
      literals ??= outermost(content === undefined ? [] : originsOf([content]));
      return placeOfWord(literals, directive, word, nth) ?? at;
    },
  };
  return draft;
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
