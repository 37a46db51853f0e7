/** Values as YAML text, so that every parser reads back the value and its type. */

import type { YamlScalar } from "./node.ts";
import { resolvePlain, type YamlDialect } from "./resolve.ts";

export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };
export type YamlScalarValue = string | number | boolean;

const DIALECTS: readonly YamlDialect[] = ["1.1", "core"];

/** Numbers, dates, times and the like in any dialect; what merely resembles one is quoted too, which does no harm. */
const NUMBERLIKE = /^[-+]?\.?\d[\d_.,:eExXobTZa-fA-F+ -]*$|^[-+]?\.(?:inf|nan)$/i;
const LEADING_INDICATOR = /^(?:[,[\]{}#&*!|>'"%@`<=~^]|[-?:](?![\w/]))/;
const INNER_INDICATOR = /: |:$|\s#|[,[\]{}\t]|^\s|\s$|^(?:---|\.\.\.)/;
/** Lone surrogates too: with the `u` flag, pairs do not match. */
const UNPRINTABLE = /[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;

function isPlain(text: string): boolean {
  if (text === "" || LEADING_INDICATOR.test(text) || INNER_INDICATOR.test(text)) return false;
  if (UNPRINTABLE.test(text) || NUMBERLIKE.test(text)) return false;
  return DIALECTS.every((dialect) => resolvePlain(text, dialect) === text);
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** JSON's escapes are YAML's; JSON leaves some characters that YAML does not print. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** A scalar's text, in the quotes of the one that it replaces where they fit. */
export function scalarText(value: YamlScalarValue, style: YamlScalar["style"] = "plain"): string {
  if (typeof value !== "string") return String(value);
  if (style === "single" && !UNPRINTABLE.test(value)) return singleQuoted(value);
  if (style !== "double" && isPlain(value)) return value;
  if (style !== "double" && /["\\]/.test(value) && !UNPRINTABLE.test(value)) return singleQuoted(value);
  return doubleQuoted(value);
}

export function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

export function isScalarValue(value: YamlValue): value is YamlScalarValue {
  return typeof value !== "object";
}

/** Needs lines of its own in block style; scalars and empty collections stand behind their key. */
export function needsLines(value: YamlValue): boolean {
  return !isScalarValue(value) && (isList(value) ? value.length > 0 : Object.keys(value).length > 0);
}

/** A value on one line; with `json` as JSON. */
export function flowText(value: YamlValue, json: boolean): string {
  if (isScalarValue(value)) return scalarText(value, json ? "double" : "plain");
  if (isList(value)) return `[${value.map((item) => flowText(item, json)).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => flowEntry(key, item, json));
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

export function flowEntry(key: string, value: YamlValue, json: boolean): string {
  return `${scalarText(key, json ? "double" : "plain")}: ${flowText(value, json)}`;
}

export interface Steps {
  readonly step: number;
  readonly listStep: number;
}

/** The lines of `key: value` in block style, without line breaks. */
export function entryLines(key: string, value: YamlValue, column: number, steps: Steps): string[] {
  const start = `${" ".repeat(column)}${scalarText(key)}:`;
  if (!needsLines(value)) return [`${start} ${flowText(value, false)}`];
  return [start, ...blockLines(value, column, steps)];
}

/** The lines of a collection below a key in `column`. */
export function blockLines(value: YamlValue, column: number, steps: Steps): string[] {
  if (isScalarValue(value)) return [`${" ".repeat(column + steps.step)}${scalarText(value)}`];
  if (isList(value)) return value.flatMap((item) => itemLines(item, column + steps.listStep, steps));
  return Object.entries(value).flatMap(([key, item]) => entryLines(key, item, column + steps.step, steps));
}

/** The lines of a list's item whose dash stands in `column`. */
export function itemLines(value: YamlValue, column: number, steps: Steps): string[] {
  const dash = `${" ".repeat(column)}- `;
  if (isScalarValue(value) || !needsLines(value)) return [`${dash}${flowText(value, false)}`];
  const inside = column + 2;
  const lines = isList(value)
    ? value.flatMap((item) => itemLines(item, inside, steps))
    : Object.entries(value).flatMap(([key, item]) => entryLines(key, item, inside, steps));
  const [first = "", ...others] = lines;
  return [`${dash}${first.slice(inside)}`, ...others];
}
