/** Findings and problems as ESLint wants to be told of them. */
import type { Position, RuleFixer, ViolationReport } from "@eslint/core";
import { type Diagnostic, type Document, oneLine, type Problem } from "secpolicy/engine";

/** A source code of any language whose places can be told by offset. */
export interface LocatingCode {
  readonly text: string;
  /** Counts as the language does, from 0 or from 1. */
  getLocFromIndex(index: number): Position;
}

type Range = Diagnostic["range"];
type Fix = NonNullable<Diagnostic["fix"]>;

/** Most related places that a message names. */
const MOST_RELATED = 3;

/**
 * ESLint has one text for all of a finding: what it is, where else to look, what to do.
 * A finding about another file that this document was built from is reported where this file leads to it, else on
 * the first line: nobody else reports it, as the other file alone is of no known kind.
 */
export function violationOf(diagnostic: Diagnostic, { path }: Document, code: LocatingCode): ViolationReport {
  const { message, help, fix, related } = diagnostic;
  const isHere = diagnostic.path === path;
  const place = isHere ? diagnostic : related.find((other) => other.path === path);
  const others = related.filter((other) => other !== place);
  const named = isHere ? others : [{ ...diagnostic, label: "the place itself" }, ...others];
  return {
    // ESLint prints what it is given: names out of a file must not act on a terminal.
    message: oneLine([message, textOfRelated(named), help].filter((part) => part !== "").join(" ")),
    loc: locOf(place?.range ?? firstLine(code), code),
    ...(isHere && fix !== undefined ? repair(fix, path) : {}),
  };
}

/** Something that kept a part of the text from being judged. */
export function violationOfProblem(
  { source, range, message }: Problem,
  { path }: Document,
  code: LocatingCode,
): ViolationReport {
  if (source.path === path) return { message: oneLine(message), loc: locOf(range, code) };
  return { message: oneLine(`${source.path}: ${message}`), loc: locOf(firstLine(code), code) };
}

function textOfRelated(places: readonly Pick<Diagnostic["related"][number], "path" | "start" | "label">[]): string {
  if (places.length === 0) return "";
  const shown = places.slice(0, MOST_RELATED).map(({ path, start, label }) => `${path}:${start.line} (${label})`);
  const more = places.length - shown.length;
  return `See ${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}.`;
}

/** ESLint edits one file at a time, and half of a fix is worse than none. */
function repair({ title, safe, edits }: Fix, path: string): Pick<ViolationReport, "fix" | "suggest"> {
  if (edits.some((edit) => edit.path !== path)) return {};
  const fix: RuleFixer = (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text));
  return safe ? { fix } : { suggest: [{ desc: oneLine(title), fix }] };
}

function locOf([start, end]: Range, code: LocatingCode): { readonly start: Position; readonly end: Position } {
  return { start: code.getLocFromIndex(start), end: code.getLocFromIndex(end) };
}

function firstLine({ text }: LocatingCode): Range {
  const end = text.search(/\r?\n/);
  return [0, end === -1 ? text.length : end];
}
