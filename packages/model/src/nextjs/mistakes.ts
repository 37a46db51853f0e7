/**
 * What Next.js refuses to start with: it checks what `headers()` returns and ends the process at the first fault.
 * https://github.com/vercel/next.js/blob/canary/packages/next/src/lib/load-custom-routes.ts
 */
import type { Located } from "../source.ts";
import type { ListValue, ObjectValue, Property, Value } from "./evaluate/value.ts";
import type { NextMistake } from "./model.ts";
import { isRouteSyntax } from "./route-pattern.ts";

const ruleKeys: ReadonlySet<string> = new Set(["source", "locale", "has", "missing", "basePath", "headers"]);
const conditionTypes: ReadonlySet<string> = new Set(["header", "cookie", "query", "host"]);

function mistake({ source, range }: Located, fact: string): NextMistake {
  return { source, range, fact };
}

/** A value that is there for certain, of a kind that is known. */
function certainValue(property: Property | undefined): Value | undefined {
  if (property === undefined || property.doubt !== undefined) return undefined;
  const { value } = property;
  return value.type === "unknown" || value.type === "alternatives" ? undefined : value;
}

function isAbsent({ properties, open }: ObjectValue, name: string): boolean {
  const property = properties.get(name);
  if (property === undefined) return open === undefined;
  const value = certainValue(property);
  return value?.type === "primitive" && value.value === undefined;
}

function isText(value: Value): boolean {
  return value.type === "template" || (value.type === "primitive" && typeof value.value === "string");
}

/** What `headers()` returns has to be a list. */
export function* mistakesOfResult(value: Value): Iterable<NextMistake> {
  if (value.type === "list" || value.type === "unknown" || value.type === "alternatives") return;
  yield mistake(value.at, "what headers() returns is no array");
}

/** Faults of one item of the list, which stands there for certain. */
export function* mistakesOfRule(value: Value): Iterable<NextMistake> {
  if (value.type === "unknown" || value.type === "alternatives") return;
  if (value.type !== "object") {
    yield mistake(value.at, "a rule is no object with `source` and `headers`");
    return;
  }
  for (const [name, { key, doubt }] of value.properties) {
    if (!ruleKeys.has(name) && doubt === undefined) yield mistake(key, `a rule has no field \`${name}\``);
  }
  yield* mistakesOfSource(value);
  yield* mistakesOfSwitches(value);
  yield* mistakesOfConditions(value, "has");
  yield* mistakesOfConditions(value, "missing");
  yield* mistakesOfHeaders(value);
}

function* mistakesOfSource(rule: ObjectValue): Iterable<NextMistake> {
  if (isAbsent(rule, "source")) {
    yield mistake(rule.at, "a rule has no `source`");
    return;
  }
  const source = certainValue(rule.properties.get("source"));
  if (source === undefined) return;
  if (!isText(source)) yield mistake(source.at, "`source` is no string");
  if (source.type !== "primitive" || typeof source.value !== "string") return;
  if (!source.value.startsWith("/")) yield mistake(source.at, "`source` does not start with `/`");
  else if (!isRouteSyntax(source.value)) yield mistake(source.at, `\`${source.value}\` is no path that can be parsed`);
}

function* mistakesOfSwitches({ properties }: ObjectValue): Iterable<NextMistake> {
  for (const name of ["basePath", "locale"]) {
    const value = certainValue(properties.get(name));
    if (value === undefined || (value.type === "primitive" && (value.value === undefined || value.value === false)))
      continue;
    yield mistake(value.at, `\`${name}\` of a rule can only be \`false\``);
  }
}

function* mistakesOfConditions({ properties }: ObjectValue, name: "has" | "missing"): Iterable<NextMistake> {
  const conditions = certainValue(properties.get(name));
  if (conditions === undefined || (conditions.type === "primitive" && !conditions.value)) return;
  if (conditions.type !== "list") {
    yield mistake(conditions.at, `\`${name}\` is no array`);
    return;
  }
  for (const { value, doubt } of conditions.items) {
    if (value.type !== "object" || doubt !== undefined) continue;
    const type = certainValue(value.properties.get("type"));
    if (type?.type !== "primitive" || typeof type.value !== "string") continue;
    if (!conditionTypes.has(type.value)) yield mistake(type.at, `\`${type.value}\` is no type of a condition`);
    else if (type.value !== "host" && isAbsent(value, "key")) yield mistake(value.at, "a condition has no `key`");
    else if (type.value === "host" && isAbsent(value, "value")) yield mistake(value.at, "a condition has no `value`");
  }
}

function* mistakesOfHeaders(rule: ObjectValue): Iterable<NextMistake> {
  if (isAbsent(rule, "headers")) {
    yield mistake(rule.at, "a rule has no `headers`");
    return;
  }
  const headers = certainValue(rule.properties.get("headers"));
  if (headers === undefined) return;
  if (headers.type !== "list") yield mistake(headers.at, "`headers` of a rule is no array");
  else if (headers.items.length === 0 && headers.open === undefined) {
    yield mistake(headers.at, "`headers` of a rule is empty");
  } else yield* mistakesOfItems(headers);
}

function* mistakesOfItems({ items }: ListValue): Iterable<NextMistake> {
  for (const { value, doubt } of items) {
    if (doubt !== undefined || value.type === "unknown" || value.type === "alternatives") continue;
    if (value.type !== "object") {
      yield mistake(value.at, "a header is no object with `key` and `value`");
      continue;
    }
    for (const name of ["key", "value"]) {
      const content = certainValue(value.properties.get(name));
      if (isAbsent(value, name)) yield mistake(value.at, `a header has no \`${name}\``);
      else if (content !== undefined && !isText(content))
        yield mistake(content.at, `\`${name}\` of a header is no string`);
    }
  }
}
