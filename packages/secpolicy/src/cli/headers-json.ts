/** The answers of `secpolicy headers` as JSON. */
import { type Located, type NextHeader, type Position, placeOf } from "@secpolicy/core";
import type { Answer, Answers } from "./headers.ts";
import { nameOf, valueText } from "./headers-text.ts";

export function headersAsJson(found: readonly Answers[]): string {
  const configs = found.map(({ path, config, answers }) => ({
    path,
    status: config.status,
    applies: config.applies ?? "unknown",
    answers: answers.map((answer) => answerAsJson(answer, config)),
    unknowns: config.reasons.map((each) => ({ reason: each.reason, ...placeAsJson(each) })),
    elsewhere: config.elsewhere.map(({ type, source }) => ({ type, path: source.path })),
  }));
  return `${JSON.stringify({ version: 1, configs }, undefined, 2)}\n`;
}

function answerAsJson({ routes, path, grade }: Answer, config: Answers["config"]): object {
  const headers = config.routeHeaders(path).map(({ header, sent, instead, replaced }) => ({
    ...headerAsJson(header),
    sent: sent === true ? true : "unknown",
    ...(instead === undefined ? {} : { instead: headerAsJson(instead) }),
    replaces: replaced.map(headerAsJson),
  }));
  return {
    routes,
    path,
    headers,
    grade: {
      lowest: { score: grade.scores[0], letter: grade.letters[0] },
      highest: { score: grade.scores[1], letter: grade.letters[1] },
      modifiers: grade.modifiers.map(({ points, reason, at }) => ({
        points,
        reason,
        ...(at === undefined ? {} : placeAsJson(at)),
      })),
      undecided: grade.undecided,
    },
  };
}

function headerAsJson(header: NextHeader): object {
  const value = header.value.known || header.shown !== undefined ? valueText(header) : undefined;
  return {
    name: nameOf(header),
    ...(value === undefined ? {} : { value }),
    known: header.value.known,
    ...placeAsJson(header),
  };
}

function placeAsJson(at: Located): { readonly path: string; readonly start: Position; readonly end: Position } {
  const { path, start, end } = placeOf(at);
  return { path, start, end };
}
