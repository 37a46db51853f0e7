/** A Content-Security-Policy, parsed as browsers parse it: https://www.w3.org/TR/CSP3/#parse-serialized-policy */
import type { Edit } from "../../edit.ts";
import type { Located } from "../../source.ts";
import type { Ternary } from "../../ternary.ts";
import type { NextHeader } from "../model.ts";

/** `range` is the header's value. */
export interface ContentSecurityPolicy extends Located {
  readonly header: NextHeader;
  /** Does it block, or only report? */
  readonly enforced: boolean;
  /** In order, repeated ones included. */
  readonly directives: readonly CspDirective[];
  /** Some part of the value is not known, so that there may be more directives. */
  readonly open: boolean;
  /** The directive that browsers go by: the first of its name. `name` in lower case. */
  directive(name: string): CspDirective | undefined;
  /** Where scripts may come from: `script-src`, or `default-src` in its place. */
  readonly scripts: CspDirective | undefined;
  /** Does it restrict something? Unknown when a part of the value is. */
  restricts(name: string): Ternary;
  readonly mistakes: readonly CspMistake[];
  /** Directives that browsers no longer follow. */
  readonly deprecated: readonly CspDeprecation[];
  readonly weaknesses: readonly CspWeakness[];
}

/** `range` is the name, as it is written. */
export interface CspDirective extends Located {
  /** In lower case. */
  readonly name: string;
  readonly sources: readonly CspSource[];
  /** Some of its sources are not known. */
  readonly open: boolean;
  /** One of the same name stands before it, so browsers ignore it. */
  readonly repeated: boolean;
  /** Has it a nonce or a hash? Browsers then ignore `'unsafe-inline'`. */
  readonly trustsByNonce: boolean;
  /** The source of that text, as in `'self'`; case does not matter. */
  find(text: string): CspSource | undefined;
}

/** `instead` is a clause: what took the directive's place. */
export interface CspDeprecation {
  readonly directive: CspDirective;
  readonly instead: string;
}

/** `range` is the word, as it is written. */
export interface CspSource extends Located {
  readonly text: string;
}

export type CspMistakeType =
  | "unknown-directive"
  | "missing-semicolon"
  | "unquoted-keyword"
  | "repeated-directive"
  | "none-with-others"
  | "line-break"
  | "character";

/** `fact` is a clause: what stands there and what browsers make of it. */
export interface CspMistake extends Located {
  readonly type: CspMistakeType;
  readonly fact: string;
  /** An edit of the word, where the literal that holds it can take what should stand there. */
  readonly edit?: Edit | undefined;
}

/**
 * What Google's CSP Evaluator finds in the directives that are wholly known. `wildcard`: a source that lets scripts in
 * from everywhere. `wildcard-object`: the same for plugins. `bypass`: a host from which everybody can have a script run.
 */
export interface CspWeakness extends Located {
  readonly type: "wildcard" | "wildcard-object" | "bypass";
  readonly directive: CspDirective;
  /** The word of the policy. */
  readonly word: string;
}
