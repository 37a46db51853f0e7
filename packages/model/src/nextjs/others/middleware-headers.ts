/** Headers that a middleware gives to responses: those that its text names, most under conditions of its own. */
import { locate, type Source } from "../../source.ts";
import type { Means } from "../evaluate/index.ts";
import { primitive, unknownValue } from "../evaluate/value.ts";
import { readHeaderCalls } from "../middleware.ts";
import type { NextRule } from "../model.ts";
import type { Prefix } from "../routes.ts";
import { sureCalls } from "../sure-calls.ts";
import { matcherOf } from "./matcher.ts";
import { type HeaderLine, rulesOf } from "./rules.ts";

/** One rule for each path of its matcher, whether it has headers or not; nothing for a file that can't be parsed. */
export function middlewareRules(
  source: Source,
  prefixes: readonly Prefix[],
  means: Means,
): readonly NextRule[] | undefined {
  const parsed = means.parse(source);
  if (parsed === undefined) return undefined;
  const { calls, requestHeaders } = readHeaderCalls(source, parsed.statements);
  const sure = sureCalls(parsed.statements);
  const lines: HeaderLine[] = [];
  for (const { start, end, name, receiver, value, node } of calls) {
    if (requestHeaders.has(receiver) || !/\bheaders$/i.test(receiver)) continue;
    const at = locate(source, start, end);
    const isText = value?.type === "Literal" && typeof value.value === "string";
    const content = isText ? primitive(at, value.value) : unknownValue(at, "the middleware makes it for each request");
    const doubt = sure.has(node) ? undefined : unknownValue(at, "the middleware may leave it out");
    lines.push({ at, name, value: content, doubt });
  }
  return rulesOf(
    matcherOf(source, means).map(({ at, pattern, isConditional }) => ({ at, source: pattern, isConditional, lines })),
    prefixes,
  );
}
