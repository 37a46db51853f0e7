/** The headers that a next.config sets, read from its syntax tree and never by running it. */
import type { Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { ContentSecurityPolicy } from "./csp/model.ts";

export type * from "./csp/model.ts";

/** `range` is the `headers` key, or the config object, or the file's first statement. */
export interface NextConfig extends Located {
  /**
   * What is known of `headers()`: `full` everything; `names` every name, but not every value or presence; `partial`
   * some rules; `unknown` nothing; `none` the config sets no headers.
   */
  readonly status: "full" | "names" | "partial" | "unknown" | "none";
  /** Why it is not `full`, one place each: a spread of an import, a call of a package. */
  readonly reasons: readonly NextUnknown[];
  readonly rules: readonly NextRule[];
  /** Every header of every rule, in order. */
  readonly headers: readonly NextHeader[];
  readonly output: Scalar<string> | undefined;
  readonly basePath: Scalar<string> | undefined;
  readonly poweredByHeader: Scalar<boolean> | undefined;
  /** Does `headers()` have an effect? With `output: "export"` that depends on the host. */
  readonly applies: Ternary;
  /**
   * Is this the place that the project has chosen for the headers of its pages: does a rule for every page set one, or
   * any rule one that protects pages? A config that only sets CORS or caching headers is not.
   */
  readonly setsPageHeaders: boolean;
  /** What makes Next.js end at its start. */
  readonly mistakes: readonly NextMistake[];
  /** Something that stands where Next.js looks for headers and gives none: a list instead of a function, `header()`. */
  readonly ignored: NextMistake | undefined;
  /** The config's own literal; absent when it is not written as one, or may be one of several. */
  readonly object: Located | undefined;
  /** Other files that may set headers. */
  readonly elsewhere: readonly NextElsewhere[];
  /** What the middleware beside the config gets wrong; absent when there is none, or none that sets a policy. */
  readonly middleware: NextMiddleware | undefined;
  /**
   * Is the header sent with some response? True for a rule of this config that sets it; unknown when a condition
   * decides, when some rule is not known, or when another file may set it, for which nothing is looked when the config
   * has no headers. `name` in any case.
   */
  sends(name: string): Ternary;
  /**
   * Do its pages do without the header? True only when the config sets headers of pages, all of them are known, and no
   * other file may set it. `name` in any case.
   */
  lacks(name: string): Ternary;
  /** Variables that are written into the scripts of the pages: of the config, and of `.env` files beside it. */
  readonly publicVariables: readonly NextVariable[];
  /** Routes of the project that are made for one visitor, as `/account`, and get no Cache-Control from any file. */
  readonly privateRoutes: readonly string[];
  /** Headers that a config without any has in a comment. */
  readonly commentedOut: NextCommentedOut | undefined;
  /** Headers of a config that has none in production, as development gets them. */
  readonly developmentHeaders: readonly NextHeader[];
  /** The headers that `headers()` gives to a path of a request, which begins with `basePath` where there is one. */
  headersOn(path: string): readonly EffectiveHeader[];
  /**
   * All that a path is seen to get: from `headers()`, and from files of the host and a middleware where their text is
   * exact. Where two files set a header, `instead` is the other one.
   */
  routeHeaders(path: string): readonly EffectiveHeader[];
}

/** A header as a path gets it. */
export interface EffectiveHeader {
  readonly header: NextHeader;
  /** Unknown when a condition decides. */
  readonly sent: Ternary;
  /** A later one that takes its place under a condition. */
  readonly instead: NextHeader | undefined;
  /** Earlier ones whose place it takes. */
  readonly replaced: readonly NextHeader[];
}

/** `fact` is a clause: "a rule has no `source`". */
export interface NextMistake extends Located {
  readonly fact: string;
}

/** `headers()` in a comment. `range` is the word. */
export interface NextCommentedOut extends Located {
  /** Headers that protect pages, in lower case. */
  readonly names: readonly string[];
}

/** A variable that browsers get. `range` is its name. */
export interface NextVariable extends Located {
  readonly name: string;
  /** Empty where a file leaves it out. */
  readonly value: Scalar<string>;
}

/** `reason` is a clause without a period: "`x` comes from the package `y`". */
export interface NextUnknown extends Located {
  readonly reason: string;
}

/** A middleware (Next.js 16: proxy), read as far as its text shows. */
export interface NextMiddleware {
  /** The policy is set for the code of the page and never sent to the browser: where it is set. */
  readonly policyOnRequest: Located | undefined;
  /** Nonces that an attacker knows or can guess. */
  readonly weakNonces: readonly NextMistake[];
}

/** A file beside the config that may set headers. `range` is empty, at its start. */
export interface NextElsewhere extends Located {
  /** `middleware` wins over the config; a `host` is where the project is deployed; a `page` has `<meta>` elements. */
  readonly type: "middleware" | "server" | "host" | "page" | "package";
  /** May it set this header? Also when it leaves that to code that is not looked into. `name` in lower case. */
  maySet(name: string): boolean;
  /** Does its text name the header? */
  names(name: string): boolean;
}

/** `range` is the rule's `source` value, or the rule's object. */
export interface NextRule extends Located {
  readonly pattern: Scalar<string>;
  readonly headers: readonly NextHeader[];
  /** May be left out at run time: an unknown condition stands before it. */
  readonly maybe: boolean;
  /** Has `has` or `missing`: it never counts as covering a route. */
  readonly conditional: boolean;
  /** Does it match every page? Unknown when the pattern is. */
  readonly siteWide: Scalar<boolean>;
  /** Matches every page but the home page, as `/(.*)` does behind a `basePath` or a locale. */
  readonly missesHome: boolean;
  /** A path of a request that it matches; absent when none was found or `basePath` is not known. */
  readonly example: string | undefined;
  /** Does it give its headers to a path? Unknown when a condition decides. */
  matches(path: string): Ternary;
}

/** `range` is the header's value: the literal that it comes from, wherever that stands. */
export interface NextHeader extends Located {
  readonly rule: NextRule;
  /** As written; `key` is its lower-case form. */
  readonly name: Scalar<string>;
  readonly key: string | undefined;
  /** Is it one that protects the pages that it is sent with, and not one of interfaces or caches? */
  readonly protectsPages: boolean;
  readonly value: Scalar<string>;
  /** The value with U+FFFC for each part that is not known; absent when nothing of it is. */
  readonly shown: string | undefined;
  /**
   * The characters between the quotes when the value is one plain literal in the header's own object: there it can be
   * edited without changing anything else.
   */
  readonly literal: Located | undefined;
  readonly maybe: boolean;
  /**
   * Does it reach the responses that its rule matches? Not when a later header always replaces it; unknown when a
   * condition decides, or when middleware may replace it.
   */
  readonly applies: Ternary;
  /** The later header that always replaces it. */
  readonly overriddenBy: NextHeader | undefined;
  /** Its policy, when it is a Content-Security-Policy and a part of it is known. */
  readonly csp: ContentSecurityPolicy | undefined;
  /**
   * Where a name of the value is written, or a word behind that name: in the literals that the value is put together
   * from. The value itself when it is not found. `nth` counts repetitions of the name from 0.
   */
  placeOf(name: string, word?: string, nth?: number): Located;
  /** The inside of the literal that a part of the value is written in; absent where it is not found in one. */
  pieceOf(part: Located): Located | undefined;
  /** The `{ key, value }` object. */
  readonly object: Located;
  /** The object with the comma that goes with it, for a fix that removes it; absent when it is no array's literal. */
  readonly element: Located | undefined;
}

export interface NextjsFacts {
  /** Lower-case names of headers that some rule sets. */
  readonly headers: readonly string[];
}
