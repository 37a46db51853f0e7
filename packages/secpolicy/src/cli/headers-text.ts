/** The answers of `secpolicy headers` for people. */

import {
  type EffectiveHeader,
  findTokens,
  type Grade,
  type Located,
  maskSecret,
  type NextConfig,
  type NextHeader,
  placeOf,
} from "@secpolicy/core";
import { visible } from "@secpolicy/reporters/visible";
import type { Answer, Answers } from "./headers.ts";

/** Lines of a list of routes before the rest is counted. */
const MOST_ROUTES = 8;

export function headersAsText({ path, config, answers, isUnseen }: Answers, explain: boolean): string {
  const lines = [visible(path)];
  for (const answer of answers) lines.push(...linesOf(answer, config));
  if (isUnseen) lines.push("  No page or route handler of the project is seen to have this path.");
  lines.push(...notesOn(config));
  const { reasons } = config;
  if (explain) for (const each of reasons) lines.push(`  headers partly unknown: ${each.reason} (${place(each)})`);
  else if (reasons.length > 0) lines.push(`  ${unknowns(reasons.length)} not known; --explain tells why.`);
  return `${lines.join("\n")}\n`;
}

function unknowns(count: number): string {
  return count === 1 ? "1 part of the headers is" : `${count} parts of the headers are`;
}

function* linesOf({ routes, path, grade }: Answer, config: NextConfig): Iterable<string> {
  const shown = routes.slice(0, MOST_ROUTES).map(visible).join("  ");
  const rest = routes.length - MOST_ROUTES;
  yield `  ${shown}${rest > 0 ? `  and ${rest} more` : ""}`;
  const sent = config.routeHeaders(path);
  if (sent.length === 0) yield "    no headers that the files show";
  for (const each of sent) yield* linesOfHeader(each);
  yield `    grade ${rangeOf(grade.letters)} (${rangeOf(grade.scores)} of 100)`;
  for (const { points, reason, at } of grade.modifiers) {
    yield `      ${signed(points).padStart(3)}  ${reason}${at === undefined ? "" : ` (${place(at)})`}`;
  }
  if (grade.undecided.length > 0) yield `        ?  not decided by the files: ${grade.undecided.join(", ")}`;
}

function* linesOfHeader({ header, sent, instead, replaced }: EffectiveHeader): Iterable<string> {
  const doubt = sent === true ? "" : "  (perhaps)";
  yield `    ${nameOf(header)}: ${valueOrEmpty(header)}  ${place(header)}${doubt}`;
  if (instead !== undefined) yield `      or: ${valueOrEmpty(instead)}  ${place(instead)}  (perhaps)`;
  for (const other of replaced) yield `      in place of: ${valueOrEmpty(other)}  ${place(other)}`;
}

function valueOrEmpty(header: NextHeader): string {
  return valueText(header) || "(empty)";
}

function* notesOn({ applies, output, basePath, elsewhere, poweredByHeader }: NextConfig): Iterable<string> {
  if (basePath?.known === false) {
    yield `  basePath is not known (${place(basePath)}): with one, a source like /(.*) leaves the home page out.`;
  }
  if (output?.known === true && output.value === "export") {
    yield "  A static export does not send these headers, except on a host that reads the config.";
  } else if (applies !== true) {
    yield "  The files do not decide whether this becomes a static export, which would send none of these headers.";
  }
  if (applies === true && (poweredByHeader === undefined || (poweredByHeader.known && poweredByHeader.value))) {
    yield "  Next.js itself adds X-Powered-By: Next.js, as poweredByHeader is not false.";
  }
  const files = elsewhere.filter(({ type }) => type !== "package" && type !== "page").map(({ source }) => source.path);
  if (files.length > 0) yield `  Other files that may set headers: ${files.map(visible).join(", ")}`;
}

function rangeOf([low, high]: Grade["letters"] | Grade["scores"]): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}

export function nameOf({ name }: NextHeader): string {
  return visible(name.known ? name.value : name.raw);
}

/** The value with tokens masked, and what is not known of it as `…`. */
export function valueText({ value, shown }: NextHeader): string {
  const text = value.known ? value.value : shown?.replaceAll("\uFFFC", "…");
  if (text === undefined) return "not known";
  let masked = text;
  for (const { start, end } of findTokens(text)) {
    const token = text.slice(start, end);
    masked = masked.replaceAll(token, maskSecret(token));
  }
  return visible(masked.trim().replaceAll(/\s+/g, " "));
}

function place(at: Located): string {
  const { path, start } = placeOf(at);
  return `${visible(path)}:${start.line}:${start.column}`;
}
