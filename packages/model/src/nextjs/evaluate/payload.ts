/**
 * `withPayload` of Payload gives the config back with one rule more, as the last.
 * https://github.com/payloadcms/payload/blob/main/packages/next/src/withPayload/withPayload.js
 */
import type { Located } from "../../source.ts";
import { itemsOf, mapValue } from "./alternatives.ts";
import { readProperty } from "./properties.ts";
import { argumentsOf, newList, newObject, type Run } from "./run.ts";
import { isUndefined } from "./truth.ts";
import {
  certain,
  type ListItem,
  type ObjectValue,
  primitive,
  type UnknownValue,
  unknownValue,
  type Value,
} from "./value.ts";

/** By the theme that a visitor has chosen, pages of the administration differ. */
const hints = ["Accept-CH", "Vary", "Critical-CH"];

export function withPayload(run: Run, config: Value, at: Located): Value {
  if (config.type !== "object") {
    return config.type === "unknown" ? config : unknownValue(at, "what `withPayload` is given is no object");
  }
  const result = newObject(run, config.at);
  for (const [name, property] of config.properties) result.properties.set(name, property);
  result.open = config.open;
  const given = readProperty(config, "headers", at);
  const poweredBy = readProperty(config, "poweredByHeader", at);
  const isOff = poweredBy.type === "primitive" && poweredBy.value === false;
  const doubt = poweredBy.type === "primitive" ? undefined : unknownDoubt(poweredBy, at);
  const rule = ruleOf(run, at, isOff ? [] : [{ value: headerOf(run, at, "X-Powered-By", "Next.js, Payload"), doubt }]);
  result.properties.set("headers", {
    key: config.properties.get("headers")?.key ?? at,
    value: { type: "function", at, call: () => withRule(run, given, rule, at) },
    doubt: undefined,
  });
  // Whatever it was: Payload sends the header by itself.
  result.properties.set("poweredByHeader", { key: at, value: primitive(at, false), doubt: undefined });
  return result;
}

function unknownDoubt(value: Value, at: Located): UnknownValue {
  return value.type === "unknown"
    ? value
    : unknownValue(at, "whether the config switches X-Powered-By off is not known");
}

function withRule(run: Run, given: Value, rule: ObjectValue, at: Located): Value {
  const own = mapValue(given, (choice) => {
    return isUndefined(choice) === true ? newList(run, at, []) : run.call(choice, argumentsOf(run, at, []), at);
  });
  const { items, open } = itemsOf(own);
  return newList(run, at, [...items, certain(rule)], open);
}

function ruleOf(run: Run, at: Located, others: readonly ListItem[]): ObjectValue {
  const headers = hints.map((name) => certain(headerOf(run, at, name, "Sec-CH-Prefers-Color-Scheme")));
  return objectOf(run, at, { source: primitive(at, "/:path*"), headers: newList(run, at, [...headers, ...others]) });
}

function headerOf(run: Run, at: Located, name: string, value: string): ObjectValue {
  return objectOf(run, at, { key: primitive(at, name), value: primitive(at, value) });
}

function objectOf(run: Run, at: Located, values: Readonly<Record<string, Value>>): ObjectValue {
  const object = newObject(run, at);
  for (const [name, value] of Object.entries(values)) object.properties.set(name, { key: at, value, doubt: undefined });
  return object;
}
