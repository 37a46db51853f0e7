/** Shared by the tests of this folder: texts in, texts at ranges out. */

import { dockerfile } from "../../src/dockerfile/index.ts";
import type { Dockerfile, DockerfileInstruction, DockerfileStage } from "../../src/dockerfile/model.ts";
import type { Document } from "../../src/document.ts";
import type { Scalar } from "../../src/scalar.ts";
import { type Located, type Range, textOf } from "../../src/source.ts";

export function read(text: string): Document<"dockerfile"> {
  return dockerfile.parse({ source: { path: "Dockerfile", text }, read: () => undefined, settings: {} });
}

export function model(text: string): Dockerfile {
  return read(text).model;
}

/** The only, or the last, instruction with a keyword. */
export function instruction(text: string, keyword: string): DockerfileInstruction {
  const found = model(text).instructions.filter((one) => one.keyword === keyword);
  const last = found.at(-1);
  if (last === undefined) throw new Error(`No ${keyword} in the text.`);
  return last;
}

export function stage(text: string, index = -1): DockerfileStage {
  const found = model(text).stages.at(index);
  if (found === undefined) throw new Error(`No stage ${index} in the text.`);
  return found;
}

/** The text at a place, or nothing where there is no place. */
export function at(place: Located | undefined): string | undefined {
  return place && textOf(place);
}

export function slice(text: string, range: Range | undefined): string | undefined {
  return range && text.slice(range[0], range[1]);
}

/** A value as a test wants to see it: unknown ones as `?` and their text. */
export function said<T>(scalar: Scalar<T> | undefined): T | string | undefined {
  if (scalar === undefined) return undefined;
  return scalar.known ? scalar.value : `?${scalar.raw}`;
}

export function problems(text: string): readonly (readonly [message: string, text: string])[] {
  return read(text).problems.map((problem) => [problem.message, textOf(problem)]);
}
