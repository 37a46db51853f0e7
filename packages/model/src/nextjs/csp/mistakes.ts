/** Faults of a policy that browsers pass over in silence: https://www.w3.org/TR/CSP3/#framework-policy */
import { type Edit, replace } from "../../edit.ts";
import { type Located, textOf } from "../../source.ts";
import { nearest } from "../../suggest.ts";
import { escaped } from "../edit.ts";
import { removeDirective } from "./edit.ts";
import type { ContentSecurityPolicy, CspDirective, CspMistake, CspSource } from "./model.ts";
import { directiveNames, keywords, sourceDirectives } from "./names.ts";

const isNonceOrHash = /^(?:nonce|sha(?:256|384|512))-[\w+/=-]+$/i;

export function* mistakesOf(policy: ContentSecurityPolicy): Iterable<CspMistake> {
  yield* mistakesOfText(policy);
  for (const directive of policy.directives) {
    if (directive.repeated) {
      const { source, range, name } = directive;
      yield {
        source,
        range,
        type: "repeated-directive",
        fact: `${name} stands there twice, and browsers ignore this one`,
        edit: repeatsItself(policy, directive) ? removeDirective(policy, directive) : undefined,
      };
    } else if (!directiveNames.has(directive.name)) yield unknownDirective(policy, directive);
    else if (sourceDirectives.has(directive.name)) yield* mistakesOfSources(policy, directive);
  }
}

/** With other sources, one directive of all of them may be meant. */
function repeatsItself(policy: ContentSecurityPolicy, { name, sources }: CspDirective): boolean {
  const first = policy.directive(name)?.sources.map(({ text }) => text);
  return first?.join(" ") === sources.map(({ text }) => text).join(" ");
}

function* mistakesOfText({ header }: ContentSecurityPolicy): Iterable<CspMistake> {
  const { source, range, shown = "" } = header;
  const text = shown.replaceAll("\uFFFC", "");
  if (/[\r\n]/.test(text.trim())) {
    yield { source, range, type: "line-break", fact: "it holds a line break, which Node.js refuses to send" };
  }
  const [odd] = text.match(/[^\t\r\n\x20-\x7e]/u) ?? [];
  if (odd !== undefined) {
    yield { source, range, type: "character", fact: `it holds the character ${odd}, which no policy may hold` };
  }
}

function unknownDirective(policy: ContentSecurityPolicy, directive: CspDirective): CspMistake {
  const { source, range, name } = directive;
  const meant = nearest(name, [...directiveNames]);
  const fact = `${name} is no directive, and browsers ignore it`;
  if (meant === undefined) return { source, range, type: "unknown-directive", fact };
  return {
    source,
    range,
    type: "unknown-directive",
    fact: `${fact} (did you mean ${meant}?)`,
    edit: editOf(policy, directive, name, meant),
  };
}

function* mistakesOfSources(
  policy: ContentSecurityPolicy,
  { name, sources, open }: CspDirective,
): Iterable<CspMistake> {
  for (const source of sources) {
    const found = mistakeOfSource(policy, name, source);
    if (found !== undefined) yield found;
  }
  const none = sources.find(({ text }) => text.toLowerCase() === "'none'");
  const others = sources.filter(({ text }) => !/^'(?:none|report-sample)'$/i.test(text));
  if (none === undefined || (others.length === 0 && !open)) return;
  const { source, range } = none;
  yield {
    source,
    range,
    type: "none-with-others",
    fact: `'none' stands beside other sources of ${name}, so browsers ignore it`,
  };
}

function mistakeOfSource(policy: ContentSecurityPolicy, directive: string, at: CspSource): CspMistake | undefined {
  const { source, range, text } = at;
  const word = text.toLowerCase();
  if (sourceDirectives.has(word) || word === "upgrade-insecure-requests" || word === "report-uri") {
    const fact = `a semicolon is missing before ${word}, which is read as a source of ${directive}`;
    return { source, range, type: "missing-semicolon", fact, edit: separate(policy, at, text) };
  }
  if (keywords.has(word) || isNonceOrHash.test(word)) {
    const fact = `${text} stands without single quotes, so browsers take it for the name of a host`;
    return { source, range, type: "unquoted-keyword", fact, edit: editOf(policy, at, text, `'${text}'`) };
  }
  const inner = /^'(.*)'$/s.exec(text)?.[1];
  if (inner === undefined || isNonceOrHash.test(inner) || !/[.:/*]/.test(inner)) return undefined;
  return {
    source,
    range,
    type: "unquoted-keyword",
    fact: `${text} stands in quotes, so browsers ignore it`,
    edit: editOf(policy, at, text, inner),
  };
}

/** Not where the word was not found as it reads. */
function editOf({ header }: ContentSecurityPolicy, at: Located, word: string, better: string): Edit | undefined {
  if (textOf(at).toLowerCase() !== word.toLowerCase()) return undefined;
  const piece = header.pieceOf(at);
  return piece === undefined ? undefined : replace(at, escaped(piece, better));
}

/** A semicolon behind the word before, or before this one where that stands in another literal. */
function separate({ header }: ContentSecurityPolicy, at: Located, word: string): Edit | undefined {
  const piece = header.pieceOf(at);
  if (piece === undefined || textOf(at).toLowerCase() !== word.toLowerCase()) return undefined;
  const { source, range } = piece;
  const [start] = at.range;
  const before = source.text.slice(range[0], start).trimEnd();
  const end = before === "" ? start : range[0] + before.length;
  return { source, range: [end, end], text: before === "" ? "; " : ";" };
}
