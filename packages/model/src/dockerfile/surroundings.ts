/** What words of an instruction mean where it stands. */
import { known, type Scalar, unknown } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { DockerfileSettings, DockerfileStage } from "./model.ts";
import type { Scope } from "./scope.ts";
import { type Substitution, substitute } from "./substitute.ts";
import { hasTemplateHole } from "./templates.ts";
import { firstWord, restOf, type Word } from "./words.ts";

/** Still being built. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** What the meaning of an instruction depends on. */
export interface Surroundings {
  readonly escapeToken: string;
  readonly scope: Scope;
  readonly stage: DockerfileStage | undefined;
  readonly settings: DockerfileSettings;
}

/** Instructions in which the builder substitutes; in commands the shell or the program does, or nobody. */
const SUBSTITUTING = new Set([
  "ADD",
  "ARG",
  "COPY",
  "ENV",
  "EXPOSE",
  "FROM",
  "LABEL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR",
]);

export function substitutes(keyword: string): boolean {
  return SUBSTITUTING.has(keyword);
}

/** A word's value with the assignments that went into it. */
export function substituteWord(word: Word, { escapeToken, scope }: Surroundings): Substitution {
  return substitute(word.text, escapeToken, scope);
}

export function scalarOf(at: Located, { text }: Word, { value, uses }: Substitution): Scalar<string> {
  return value === undefined || hasTemplateHole(value) ? unknown(at, text) : known(at, value, uses[0]);
}

/** In which blanks divide nothing. */
const QUOTED = /'[^']*'|"(?:[^"\\]|\\.)*"|\\./g;

interface AssignmentWords {
  readonly name: Word;
  readonly value: Word | undefined;
}

/** `NAME=value` at the first sign, or the old `NAME value` of ENV and LABEL. */
export function assignmentWords(keyword: string, word: Word): AssignmentWords {
  const { text, start, end } = word;
  const first = firstWord(
    text.replace(QUOTED, (quoted) => "x".repeat(quoted.length)),
    0,
  );
  const sign = text.indexOf("=");
  if (keyword !== "ARG" && !text.slice(0, first.end).includes("=")) {
    const rest = restOf(text, first.end);
    const value = rest.text === "" ? undefined : { text: rest.text, start: start + rest.start, end: start + rest.end };
    return { name: { text: text.slice(0, first.end), start, end: start + first.end }, value };
  }
  if (sign === -1) return { name: word, value: undefined };
  const name: Word = { text: text.slice(0, sign), start, end: start + sign };
  return { name, value: { text: text.slice(sign + 1), start: start + sign + 1, end } };
}
