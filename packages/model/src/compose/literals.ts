import { type Known, known, type List, type Scalar } from "../scalar.ts";
import type { ComposeLiteral, ComposeVariable } from "./model.ts";

const ARGUMENT = /^--?([A-Za-z][\w-]*)=(.+)$/s;

/** `variables` of environments and builds, `words` of commands. */
export function readLiterals(
  variables: readonly ComposeVariable[],
  words: readonly (List<Scalar<string>> | undefined)[],
): readonly ComposeLiteral[] {
  const literals: ComposeLiteral[] = [];
  for (const { name, value } of variables) {
    if (name.known && value?.known && isWritten(value)) literals.push({ name, value });
  }
  for (const list of words) {
    for (const word of list?.items ?? []) {
      const argument = word.known && isWritten(word) ? ARGUMENT.exec(word.value) : null;
      if (argument?.[1] === undefined || argument[2] === undefined) continue;
      literals.push({ name: known(word, argument[1]), value: known(word, argument[2]) });
    }
  }
  return literals;
}

function isWritten({ origin }: Known<string>): boolean {
  return origin === undefined;
}
