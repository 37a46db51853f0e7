/** From the value of a header to a policy. */
import type { Located } from "../../source.ts";
import type { Ternary } from "../../ternary.ts";
import type { NextHeader } from "../model.ts";
import { HOLE } from "../text.ts";
import { weaknessesOf } from "./evaluator.ts";
import { mistakesOf } from "./mistakes.ts";
import type {
  ContentSecurityPolicy,
  CspDeprecation,
  CspDirective,
  CspMistake,
  CspSource,
  CspWeakness,
} from "./model.ts";
import { deprecatedDirectives } from "./names.ts";

/** Finds a directive, or one of its words, in the files. */
type Place = (directive: string, word?: string, nth?: number) => Located;

const headerNames = /^content-security-policy(?:-report-only)?$/;

/** The policy of a header whose value is known, holes aside. */
export function policyOf(header: NextHeader): ContentSecurityPolicy | undefined {
  if (header.key === undefined || header.shown === undefined || !headerNames.test(header.key)) return undefined;
  return new Policy(header, header.shown, header.key === "content-security-policy");
}

class Policy implements ContentSecurityPolicy {
  readonly header: NextHeader;
  readonly enforced: boolean;
  readonly directives: readonly Directive[];
  readonly open: boolean;
  #mistakes: readonly CspMistake[] | undefined;
  #weaknesses: readonly CspWeakness[] | undefined;

  constructor(header: NextHeader, text: string, enforced: boolean) {
    this.header = header;
    this.enforced = enforced;
    this.open = text.includes(HOLE);
    this.directives = directivesOf(text, (directive, word, nth) => header.placeOf(directive, word, nth));
  }

  get source(): Located["source"] {
    return this.header.source;
  }

  get range(): Located["range"] {
    return this.header.range;
  }

  directive(name: string): Directive | undefined {
    return this.directives.find((directive) => directive.name === name);
  }

  get scripts(): Directive | undefined {
    return this.directive("script-src") ?? this.directive("default-src");
  }

  restricts(name: string): Ternary {
    if (this.directive(name) !== undefined) return true;
    return this.open ? undefined : false;
  }

  get mistakes(): readonly CspMistake[] {
    this.#mistakes ??= [...mistakesOf(this)];
    return this.#mistakes;
  }

  get deprecated(): readonly CspDeprecation[] {
    return this.directives.flatMap((directive) => {
      const instead = deprecatedDirectives.get(directive.name);
      return instead === undefined ? [] : [{ directive, instead }];
    });
  }

  get weaknesses(): readonly CspWeakness[] {
    this.#weaknesses ??= weaknessesOf(this);
    return this.#weaknesses;
  }
}

function directivesOf(text: string, place: Place): readonly Directive[] {
  const directives: Directive[] = [];
  const counts = new Map<string, number>();
  for (const part of text.split(";")) {
    const [written, ...words] = part.trim().split(/\s+/);
    if (written === undefined || written === "" || written.includes(HOLE)) continue;
    const name = written.toLowerCase();
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    directives.push(new Directive(name, words, nth, place));
  }
  return directives;
}

/** A place that is looked for when somebody asks. */
class Placed implements Located {
  readonly #find: () => Located;
  #at: Located | undefined;

  constructor(find: () => Located) {
    this.#find = find;
  }

  get source(): Located["source"] {
    this.#at ??= this.#find();
    return this.#at.source;
  }

  get range(): Located["range"] {
    this.#at ??= this.#find();
    return this.#at.range;
  }
}

class Directive extends Placed implements CspDirective {
  readonly name: string;
  readonly sources: readonly Word[];
  readonly open: boolean;
  readonly repeated: boolean;

  constructor(name: string, words: readonly string[], nth: number, place: Place) {
    super(() => place(name, undefined, nth));
    const known = words.filter((word) => !word.includes(HOLE));
    this.name = name;
    this.open = known.length < words.length;
    this.sources = known.map((word) => new Word(word, () => place(name, word, nth)));
    this.repeated = nth > 0;
  }

  get trustsByNonce(): boolean {
    return this.sources.some(({ text }) => /^'(?:nonce|sha(?:256|384|512))-/i.test(text));
  }

  find(text: string): Word | undefined {
    return this.sources.find((source) => source.text.toLowerCase() === text);
  }
}

class Word extends Placed implements CspSource {
  readonly text: string;

  constructor(text: string, find: () => Located) {
    super(find);
    this.text = text;
  }
}
