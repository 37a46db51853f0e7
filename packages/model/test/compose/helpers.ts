import { compose } from "../../src/compose/index.ts";
import type { ComposeNetwork, ComposeProject, ComposeService } from "../../src/compose/model.ts";
import type { Document, ModelSettings } from "../../src/document.ts";
import type { Scalar } from "../../src/scalar.ts";
import { type Located, textOf } from "../../src/source.ts";

export type Files = Readonly<Record<string, string>>;

/** Parses `compose.yaml` (or `path`), with other files beside it. */
export function parse(
  text: string,
  files: Files = {},
  path = "compose.yaml",
  settings: ModelSettings = {},
): Document<"compose"> {
  const sources = new Map(
    Object.entries({ ...files, [path]: text }).map(([name, content]) => [name, { path: name, text: content }]),
  );
  const source = sources.get(path) ?? { path, text };
  return compose.parse({ source, read: (name) => sources.get(name), settings });
}

export function projectOf(text: string, files?: Files): ComposeProject {
  return parse(text, files).model;
}

export function serviceOf(text: string, name = "web", files?: Files): ComposeService {
  const service = projectOf(text, files).services.find((candidate) => candidate.name === name);
  if (service === undefined) throw new Error(`No service ${name}.`);
  return service;
}

export function networkOf(text: string, name: string): ComposeNetwork {
  const network = projectOf(text).networks.find((candidate) => candidate.name === name);
  if (network === undefined) throw new Error(`No network ${name}.`);
  return network;
}

/** Lines of a service `web` that has an image. */
export function web(...lines: readonly string[]): string {
  return ["services:", "  web:", "    image: nginx:1.27", ...lines.map((line) => `    ${line}`), ""].join("\n");
}

/** The value and the text at its place; `?` and the raw text for an unknown one. */
export function shown<T>(scalar: Scalar<T> | undefined): readonly [T | string, string] | undefined {
  if (scalar === undefined) return undefined;
  return scalar.known ? [scalar.value, textOf(scalar)] : [`?${scalar.raw}`, textOf(scalar)];
}

export function value<T>(scalar: Scalar<T> | undefined): T | "?" | undefined {
  if (scalar === undefined) return undefined;
  return scalar.known ? scalar.value : "?";
}

export function problemsOf(text: string): readonly (readonly [string, string])[] {
  return parse(text).problems.map((problem) => [textOf(problem), problem.message] as const);
}

export function at(located: Located): string {
  return textOf(located);
}
