/** Which requests a rule is for, under the prefixes that a config puts before every `source`. */
import type { Ternary } from "../ternary.ts";
import { exampleOf } from "./example.ts";
import { compileRoute } from "./route-pattern.ts";

/** What a config puts before every `source`. */
export interface Prefix {
  readonly basePath: string;
  /** Stands for one that is not known: paths of requests are then taken to be below it. */
  readonly isAssumed: boolean;
  /** The locales of `i18n`; empty without it. */
  readonly locales: readonly string[];
}

export interface Route {
  readonly source: string;
  /** `basePath: false` and `locale: false` switch the prefixes off. */
  readonly hasBasePath: boolean;
  readonly hasLocale: boolean;
}

function prefixed({ source, hasBasePath, hasLocale }: Route, { basePath, locales }: Prefix): string {
  let path = source;
  if (locales.length > 0 && hasLocale) {
    const names = locales.map((locale) => locale.replace(/[|\\{}()[\]^$+*?.-]/g, "\\$&")).join("|");
    path = `/:nextInternalLocale(${names})${path === "/" ? "" : path}`;
  }
  if (basePath !== "" && hasBasePath) path = basePath + (path === "/" ? "" : path);
  return path;
}

/** Next.js puts the locale into every path before it looks at the rules. */
function withLocale(path: string, { basePath, locales }: Prefix): string {
  const [first] = locales;
  if (first === undefined) return path;
  const isBelow = basePath !== "" && (path === basePath || path.startsWith(`${basePath}/`));
  const base = isBelow ? basePath : "";
  const rest = path.slice(base.length);
  const segment = rest.split("/", 2)[1] ?? "";
  if (locales.some((locale) => locale.toLowerCase() === segment.toLowerCase())) return path;
  return `${base}/${first}${rest === "/" ? "" : rest}`;
}

/** Paths of pages, as a rule that is meant for the whole site has to match them; the first is the home page. */
const pages = ["", "/a", "/a/b/c", "/x.y"];
const others = ["/api/x", "/_next/static/x.js"];

export interface Coverage {
  readonly everyPage: boolean;
  /** Interfaces and assets as well. */
  readonly everything: boolean;
  /** Every page but the home page: `/(.*)` behind a prefix. */
  readonly missesHome: boolean;
}

/** Few sources are in use: a text that is read again, or another config, asks for the same. */
const matchers = new Map<string, RouteMatcher>();
const MOST_MATCHERS = 500;

export function matcherFor(route: Route, prefixes: readonly Prefix[]): RouteMatcher {
  const key = JSON.stringify([route, prefixes]);
  const known = matchers.get(key);
  if (known !== undefined) return known;
  if (matchers.size >= MOST_MATCHERS) matchers.clear();
  const made = new RouteMatcher(route, prefixes);
  matchers.set(key, made);
  return made;
}

/** A `source` and the prefixes that may stand before it: more than one when the config does not decide. */
export class RouteMatcher {
  readonly #ways: readonly Way[];
  readonly coverage: Coverage | undefined;
  /** A path of a request that the rule is for; absent when none was found. */
  readonly example: string | undefined;

  constructor(route: Route, prefixes: readonly Prefix[]) {
    this.#ways = prefixes.map((prefix) => wayOf(route, prefix));
    const [first, ...rest] = this.#ways.map(({ prefix, compiled }) => coverageOf(prefix, compiled));
    this.coverage = rest.every((other) => isSame(first, other)) ? first : undefined;
    const example = exampleUnder(route, prefixes);
    this.example = this.matches(example) === true ? example : undefined;
  }

  /** Does the rule match a path of a request, with `basePath` where it is known? */
  matches(path: string): Ternary {
    const [first] = this.#ways;
    const result = first === undefined ? undefined : isOnWay(first, path);
    for (const way of this.#ways) if (way !== first && isOnWay(way, path) !== result) return undefined;
    return result;
  }
}

/** With the `basePath` that is known, and without a locale: Next.js puts the first one there. */
function exampleUnder({ source, hasBasePath }: Route, prefixes: readonly Prefix[]): string {
  const example = exampleOf(source);
  const base = hasBasePath ? (prefixes.find(({ isAssumed }) => !isAssumed)?.basePath ?? "") : "";
  return base !== "" && example === "/" ? base : base + example;
}

/** What a `source` is behind one prefix. */
interface Way {
  readonly prefix: Prefix;
  /** In small letters, what every path that matches begins with. */
  readonly fixed: string;
  readonly compiled: RegExp | undefined;
}

function wayOf(route: Route, prefix: Prefix): Way {
  const source = prefixed(route, prefix);
  return { prefix, fixed: fixedPart(source), compiled: compileRoute(source) };
}

/** Whole segments before the first sign that has a meaning in patterns, the last of them excepted. */
function fixedPart(source: string): string {
  const [plain = ""] = /^[\w/.-]*/.exec(source) ?? [];
  return plain.slice(0, Math.max(0, plain.lastIndexOf("/"))).toLowerCase();
}

function isOnWay({ prefix, fixed, compiled }: Way, path: string): Ternary {
  if (compiled === undefined) return undefined;
  const base = prefix.isAssumed ? prefix.basePath : "";
  const whole = withLocale(base !== "" && path === "/" ? base : base + path, prefix);
  // A config may have thousands of rules, and policies ask for each of them which others match the same path.
  return whole.slice(0, fixed.length).toLowerCase() === fixed && compiled.test(whole);
}

function coverageOf(prefix: Prefix, compiled: RegExp | undefined): Coverage | undefined {
  if (compiled === undefined) return undefined;
  const root = prefix.basePath + (prefix.locales[0] === undefined ? "" : `/${prefix.locales[0]}`);
  const matches = (path: string): boolean => compiled.test(`${root}${path}` || "/");
  const [home = "", ...inner] = pages;
  const everyInner = inner.every(matches);
  const everyPage = everyInner && matches(home);
  return { everyPage, everything: everyPage && others.every(matches), missesHome: everyInner && !everyPage };
}

function isSame(one: Coverage | undefined, other: Coverage | undefined): boolean {
  return one?.everything === other?.everything && one?.everyPage === other?.everyPage;
}
