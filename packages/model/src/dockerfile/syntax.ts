/** An instruction before its variables are known. Offsets of words are those of the joined line. */
import { type Arguments, readArguments } from "./arguments.ts";
import type { LogicalLine } from "./lines.ts";
import { firstWord, flagWords, type Word } from "./words.ts";

export interface InstructionSyntax extends Arguments {
  readonly line: LogicalLine;
  /** As written; `keyword` is in upper case. */
  readonly keywordWord: Word;
  readonly keyword: string;
  readonly flags: readonly Word[];
  readonly trigger: InstructionSyntax | undefined;
}

export function readInstruction(line: LogicalLine, escapeToken: string, from = 0): InstructionSyntax {
  const keywordWord = firstWord(line.text, from);
  const keyword = keywordWord.text.toUpperCase();
  const { flags, end } = flagWords(line.text, keywordWord.end, escapeToken);
  // One level is all that the builder allows, and all that a trigger of a trigger could mean.
  const defers = keyword === "ONBUILD" && from === 0 && firstWord(line.text, end).text !== "";
  return {
    line,
    keywordWord,
    keyword,
    flags,
    ...readArguments(keyword, line.text, end, escapeToken),
    trigger: defers ? readInstruction(line, escapeToken, end) : undefined,
  };
}
