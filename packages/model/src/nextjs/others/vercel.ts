/**
 * `headers` of vercel.json, and what came before it: `routes`, which a project can have in its place.
 * https://vercel.com/docs/project-configuration#headers, https://vercel.com/docs/project-configuration#routes
 */
import type { Source } from "../../source.ts";
import { itemsOf } from "../evaluate/alternatives.ts";
import { evaluateModule, type Means } from "../evaluate/index.ts";
import { isString, type Value } from "../evaluate/value.ts";
import type { NextRule } from "../model.ts";
import { type PathLines, rulesIn, rulesOf } from "./rules.ts";

export function readVercel(source: Source, means: Means): readonly NextRule[] {
  const { value } = evaluateModule(source, means);
  if (value.type !== "object") return [];
  const [headers, routes] = ["headers", "routes"].map((name) => value.properties.get(name)?.value);
  if (headers !== undefined) return rulesIn(headers);
  return routes === undefined ? [] : rulesOf(itemsOf(routes).items.flatMap((item) => routeOf(item.value)));
}

/** Every path, in the ways in which it is written; others are regular expressions of their own. */
const everything = /^\^?\/?\(?\.\*\)?\$?$/;

/** A route ends the search unless it says `continue`: whether an earlier one matched is not followed. */
function routeOf(value: Value): readonly PathLines[] {
  if (value.type !== "object") return [];
  const { properties, at } = value;
  const [src, headers, goesOn] = ["src", "headers", "continue"].map((name) => properties.get(name)?.value);
  if (src === undefined || !isString(src) || !everything.test(src.value) || headers?.type !== "object") return [];
  const isConditional =
    goesOn?.type !== "primitive" || goesOn.value !== true || properties.has("has") || properties.has("missing");
  const lines = [...headers.properties].map(([name, property]) => ({ at: property.key, name, value: property.value }));
  return [{ at, source: "/:path*", isConditional, lines }];
}
