import type { Document } from "../../src/document.ts";
import { nextjs } from "../../src/nextjs/index.ts";
import type { NextConfig, NextHeader } from "../../src/nextjs/model.ts";
import type { Scalar } from "../../src/scalar.ts";
import { type Located, textOf } from "../../src/source.ts";

export type Files = Readonly<Record<string, string>>;

/** Parses `next.config.ts`, or the first of the given files. */
export function parse(given: string | Files): Document<"nextjs"> {
  const files: Files = typeof given === "string" ? { "next.config.ts": given } : given;
  const [path = "", text = ""] = Object.entries(files)[0] ?? [];
  const read = (wanted: string) => {
    const found = files[wanted];
    return found === undefined ? undefined : { path: wanted, text: found };
  };
  return nextjs.parse({ source: { path, text }, read, settings: {} });
}

export function read(given: string | Files): NextConfig {
  return parse(given).model;
}

/** A module whose default export sets what the expression says: a list of rules. */
export function rules(expression: string, before = ""): string {
  return `${before}\nexport default { async headers() { return ${expression}; } };\n`;
}

/** A module with one rule for every page and the headers of the expression. */
export function headers(expression: string, before = ""): string {
  return rules(`[{ source: "/:path*", headers: ${expression} }]`, before);
}

/** A module with one header `X-Test` of that value. */
export function value(expression: string, before = ""): string {
  return headers(`[{ key: "X-Test", value: ${expression} }]`, before);
}

export function show<T>(scalar: Scalar<T> | undefined): string {
  if (scalar === undefined) return "-";
  return scalar.known ? String(scalar.value) : "?";
}

export function say(at: Located | undefined): string {
  return at === undefined ? "-" : textOf(at);
}

function line({ name, value: content, maybe }: NextHeader): string {
  return `${show(name)}: ${show(content)}${maybe ? " (maybe)" : ""}`;
}

/** `full: X-Test: 1, …` */
export function summary(given: string | Files): string {
  const { status, headers: found } = read(given);
  return [status, ...found.map(line)].join(" | ");
}

/** The value of the only header, or why it is not known. */
export function onlyValue(given: string | Files): string {
  const { headers: found, reasons } = read(given);
  if (found.length !== 1) return `${found.length} headers`;
  return found.map(({ value: content }) => (content.known ? content.value : `? ${reasons[0]?.reason}`)).join("");
}
