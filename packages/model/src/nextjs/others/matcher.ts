/**
 * Which requests a middleware is called for: `export const config = { matcher: … }`, a text, an object, or a list of them.
 * https://nextjs.org/docs/app/api-reference/file-conventions/proxy#matcher
 */
import type { Located, Source } from "../../source.ts";
import { itemsOf } from "../evaluate/alternatives.ts";
import { evaluateModule, type Means } from "../evaluate/index.ts";
import { isString, type Value } from "../evaluate/value.ts";

export interface MatcherPath {
  readonly at: Located;
  readonly pattern: string;
  /** `has` or `missing` ask for more than the path; so may what is not known. */
  readonly isConditional: boolean;
}

/** Of a file that does not change it is asked for each header that it may set. */
const matchers = new WeakMap<Source, readonly MatcherPath[]>();

export function matcherOf(source: Source, means: Means): readonly MatcherPath[] {
  const known = matchers.get(source) ?? readMatcher(source, means);
  matchers.set(source, known);
  return known;
}

/** Every path, for a middleware without a matcher and, under conditions, for one whose matcher is not known. */
function readMatcher(source: Source, means: Means): readonly MatcherPath[] {
  const at: Located = { source, range: [0, 0] };
  const everything = { at, pattern: "/:path*", isConditional: false };
  if (!/\bmatcher\b/.test(source.text)) return [everything];
  const config = evaluateModule(source, means).exported("config");
  const matcher = config.type === "object" ? config.properties.get("matcher")?.value : undefined;
  if (matcher === undefined) return [{ ...everything, isConditional: true }];
  const values = matcher.type === "list" ? itemsOf(matcher) : { items: [{ value: matcher }], open: undefined };
  const paths = values.items.map(({ value }) => pathOf(value));
  const known = paths.flatMap((path) => path ?? []);
  if (values.open === undefined && known.length === paths.length) return known;
  return [{ ...everything, isConditional: true }];
}

function pathOf(value: Value): MatcherPath | undefined {
  if (isString(value)) return { at: value.at, pattern: value.value, isConditional: false };
  const source = value.type === "object" ? value.properties.get("source")?.value : undefined;
  if (value.type !== "object" || source === undefined || !isString(source)) return undefined;
  const { properties } = value;
  return { at: source.at, pattern: source.value, isConditional: properties.has("has") || properties.has("missing") };
}

/** Is a middleware called for nothing but interfaces below `/api`? */
export function isForInterfacesOnly(source: Source, means: Means): boolean {
  return matcherOf(source, means).every(({ pattern }) => /^\/api(?:\/|$)/.test(pattern));
}
